import type { ByteSource, ByteStream } from '../../../ports/bytes.ts';

const BLOCK = 256 * 1024;
/** Longest record; a longer one is no table. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/** A record of a JSON file. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * The objects of the table that a JSON text holds: those of the array that is the whole text, or of
 * the first array of objects inside it (`features`, `results`, `data`), or one object a line.
 * Read as a stream; what is damaged ends it.
 * @returns blocks of records
 */
export async function* jsonObjects(source: ByteSource): AsyncGenerator<readonly JsonRecord[]> {
  const stream = source.open();
  const splitter = new ObjectSplitter();
  try {
    for await (const text of texts(stream)) {
      const records = splitter.push(text).flatMap(parsed);
      if (records.length > 0) yield records;
    }
  } finally {
    stream.close();
  }
}

async function* texts(stream: ByteStream): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  const block = new Uint8Array(BLOCK);
  for (;;) {
    const count = await stream.read(block);
    if (count === 0) return;
    yield decoder.decode(block.subarray(0, count), { stream: true });
  }
}

function parsed(text: string): JsonRecord[] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? [value as JsonRecord] : [];
  } catch {
    return [];
  }
}

/** Cuts a JSON text into the objects of its table, without understanding the rest. */
export class ObjectSplitter {
  /** What opens the structures that surround the current place. */
  #around = '';
  /** Structures around a record, once the first one is found. */
  #table: string | undefined;
  #record = '';
  #isRecord = false;
  #ended = false;
  #inString = false;
  #escaped = false;

  push(text: string): string[] {
    const records: string[] = [];
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (code === 0x5c) this.#escaped = true;
        else if (code === 0x22) this.#inString = false;
      } else if (code === 0x22) this.#inString = true;
      else if (code === 0x7b || code === 0x5b) {
        if (code === 0x7b && !this.#isRecord && this.#startsRecord()) {
          this.#isRecord = true;
          from = at;
        }
        this.#around += code === 0x7b ? '{' : '[';
      } else if (code === 0x7d || code === 0x5d) {
        this.#around = this.#around.slice(0, -1);
        // Its array is closed: what follows is another table, or none.
        if (this.#around.length < (this.#table?.length ?? 0)) this.#ended = true;
        if (this.#isRecord && this.#around === this.#table) {
          records.push(this.#record + text.slice(from, at + 1));
          this.#record = '';
          this.#isRecord = false;
        }
      }
    }
    if (this.#isRecord) this.#record += text.slice(from);
    if (this.#record.length > MOST_CHARACTERS) this.#isRecord = false;
    return records;
  }

  /** An object inside an array, or the next object of a text that has one a line. */
  #startsRecord(): boolean {
    if (this.#ended) return false;
    if (this.#table !== undefined) return this.#around === this.#table;
    if (!this.#around.endsWith('[')) return false;
    this.#table = this.#around;
    return true;
  }
}
