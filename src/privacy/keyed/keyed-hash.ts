import { compress, INITIAL } from './sha256.ts';

const BLOCK = 64;
/** U+001F, the unit separator, between a namespace and a value. */
const SEPARATOR = '\u001f';

/**
 * HMAC-SHA-256 (RFC 2104) of `namespace ‖ U+001F ‖ value` under one key, fast for many short values:
 * the states after the key's blocks are computed once.
 */
export class KeyedHash {
  readonly #inner: Int32Array;
  readonly #outer: Int32Array;
  readonly #state = new Int32Array(8);
  /** The message after the blocks that every message starts with. */
  #message = Buffer.alloc(4 * BLOCK);
  readonly #prefix: number;
  /** Bytes hashed before `#message`: the key's block, and whole blocks of the namespace. */
  readonly #before: number;
  readonly #digest = new Uint8Array(BLOCK);
  readonly #answer = this.#digest.subarray(0, 32);

  /** @param key at most 64 bytes */
  constructor(key: Uint8Array, namespace: string) {
    if (key.length > BLOCK) throw new RangeError('A key has 64 bytes at most');
    this.#inner = stateAfter(key, 0x36);
    this.#outer = stateAfter(key, 0x5c);
    const prefix = Buffer.from(namespace + SEPARATOR);
    const whole = prefix.length - (prefix.length % BLOCK);
    for (let at = 0; at < whole; at += BLOCK) compress(this.#inner, prefix, at);
    this.#before = BLOCK + whole;
    this.#prefix = prefix.copy(this.#message, 0, whole);
  }

  /** The digest of a value: 32 bytes, which the next call writes over. */
  digest(value: string): Uint8Array {
    const { length } = value;
    this.#reserve(3 * length);
    const message = this.#message;
    let at = this.#prefix;
    for (let index = 0; index < length; index++) {
      const unit = value.charCodeAt(index);
      if (unit > 0x7f) {
        at = this.#prefix + message.write(value, this.#prefix);
        break;
      }
      message[at++] = unit;
    }
    return this.#finish(at);
  }

  /** 32 bits of a digest, then 32 others: for a number between 0 and 1 that only the key gives. */
  words(value: string): readonly [number, number, number, number] {
    const digest = this.digest(value);
    const view = new DataView(digest.buffer, digest.byteOffset, 16);
    return [view.getUint32(0), view.getUint32(4), view.getUint32(8), view.getUint32(12)];
  }

  #reserve(bytes: number): void {
    const wanted = this.#prefix + bytes + 2 * BLOCK;
    if (wanted <= this.#message.length) return;
    const larger = Buffer.alloc(2 * wanted);
    this.#message.copy(larger, 0, 0, this.#prefix);
    this.#message = larger;
  }

  #finish(end: number): Uint8Array {
    const state = this.#state;
    state.set(this.#inner);
    const size = pad(this.#message, end, this.#before + end);
    for (let at = 0; at < size; at += BLOCK) compress(state, this.#message, at);
    const digest = this.#digest;
    write(state, digest);
    pad(digest, 32, BLOCK + 32);
    state.set(this.#outer);
    compress(state, digest, 0);
    write(state, digest);
    return this.#answer;
  }
}

function stateAfter(key: Uint8Array, padding: number): Int32Array {
  const block = new Uint8Array(BLOCK).fill(padding);
  for (let index = 0; index < key.length; index++) block[index] = padding ^ (key[index] ?? 0);
  const state = INITIAL.slice();
  compress(state, block, 0);
  block.fill(0);
  return state;
}

/** Pads a message as FIPS 180-4 §5.1.1 has it; answers how many bytes it has then. */
function pad(message: Uint8Array, end: number, hashed: number): number {
  const size = Math.ceil((end + 9) / BLOCK) * BLOCK;
  message[end] = 0x80;
  for (let at = end + 1; at < size - 8; at++) message[at] = 0;
  putWord(message, size - 8, Math.floor(hashed / 0x20000000));
  putWord(message, size - 4, hashed * 8);
  return size;
}

function write(state: Int32Array, into: Uint8Array): void {
  for (let word = 0; word < 8; word++) putWord(into, 4 * word, state[word] as number);
}

/** 32 bits, the heaviest first. */
function putWord(into: Uint8Array, at: number, word: number): void {
  into[at] = word >>> 24;
  into[at + 1] = word >>> 16;
  into[at + 2] = word >>> 8;
  into[at + 3] = word;
}
