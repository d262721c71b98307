import { fingerprint } from '../../base/fingerprint.ts';
import type { Store } from '../../ports/store.ts';
import type { Family } from '../grouping/families.ts';
import type { ColumnSignature, SurveyedFile } from '../survey/survey.ts';

/** Changes with what the survey measures: an older memory is then forgotten. */
const FORM = 1;

/** What was learnt of files the last time, by path. It holds measures and forms, no text of a cell. */
export class SurveyMemory {
  readonly #key: string;
  readonly #rules: string;
  readonly #store: Store;
  readonly #known: ReadonlyMap<string, Kept>;
  readonly #next = new Map<string, Kept>();

  private constructor(key: string, rules: string, store: Store, known: ReadonlyMap<string, Kept>) {
    this.#key = key;
    this.#rules = rules;
    this.#store = store;
    this.#known = known;
  }

  /**
   * @param place the folder of the inventory: each has its own memory
   * @param rules what else the survey depends on: version of the tool, schemas known, today's year
   */
  static async open(place: string, rules: readonly string[], store: Store): Promise<SurveyMemory> {
    const key = `inventory/${fingerprint(place)}.json`;
    const own = fingerprint(`${FORM}`, ...rules);
    return new SurveyMemory(key, own, store, await readKept(key, own, store));
  }

  /** Paths that were there the last time. */
  get paths(): readonly string[] {
    return [...this.#known.keys()];
  }

  /** What is known of a family of files that did not change. */
  recall(family: Family): SurveyedFile | undefined {
    const kept = this.#known.get(family.file.path);
    if (kept === undefined || kept.mark !== markOf(family)) return undefined;
    this.#next.set(family.file.path, kept);
    return revived(kept.file);
  }

  keep(family: Family, file: SurveyedFile): void {
    this.#next.set(family.file.path, { mark: markOf(family), file: packed(file) });
  }

  /** Writes what was learnt. A store that cannot be written costs time the next time, nothing more. */
  async save(): Promise<void> {
    const text = JSON.stringify({ rules: this.#rules, files: [...this.#next] });
    await this.#store.put(this.#key, text).catch(() => {});
  }
}

interface Kept {
  readonly mark: string;
  readonly file: PackedFile;
}

type PackedSignature = Omit<ColumnSignature, 'bins'> & { readonly bins: string };
/** As JSON can hold it. */
type PackedFile = Omit<SurveyedFile, 'tables' | 'inside'> & {
  readonly inside?: readonly PackedFile[];
  readonly tables: readonly (Omit<SurveyedFile['tables'][number], 'signatures'> & {
    readonly signatures: readonly (PackedSignature | null)[];
  })[];
};

async function readKept(
  key: string,
  rules: string,
  store: Store,
): Promise<ReadonlyMap<string, Kept>> {
  try {
    const content = JSON.parse((await store.get(key)) ?? '{}') as {
      readonly rules?: string;
      readonly files?: readonly [string, Kept][];
    };
    return new Map(content.rules === rules ? content.files : []);
  } catch {
    return new Map();
  }
}

/** Size and time of a file and of those that go with it. */
function markOf({ file, members }: Family): string {
  return [file, ...members.values()]
    .map(({ path, bytes, modified }) => `${path} ${bytes} ${modified}`)
    .join('\n');
}

function packed({ inside, tables, ...file }: SurveyedFile): PackedFile {
  return {
    ...file,
    ...(inside === undefined ? {} : { inside: inside.map(packed) }),
    tables: tables.map((table) => ({
      ...table,
      signatures: table.signatures.map((signature) =>
        signature === undefined
          ? null
          : { ...signature, bins: Buffer.from(signature.bins).toString('base64') },
      ),
    })),
  };
}

function revived({ inside, tables, ...file }: PackedFile): SurveyedFile {
  return {
    ...file,
    ...(inside === undefined ? {} : { inside: inside.map(revived) }),
    tables: tables.map((table) => ({
      ...table,
      signatures: table.signatures.map((signature) =>
        signature === null
          ? undefined
          : { ...signature, bins: new Uint8Array(Buffer.from(signature.bins, 'base64')) },
      ),
    })),
  };
}
