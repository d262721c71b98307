import type { Random } from '../../ports/random.ts';
import { KeyedHash } from '../keyed/keyed-hash.ts';

const KEY_BYTES = 32;

/** Where the key of a run came from: the only thing about it that a report tells. */
export type KeyOrigin = 'none' | 'file' | 'generated';

/** The secret of one run. It is shown to nobody, and wiped at the end. */
export class KeyRing {
  #key: Uint8Array | undefined;
  readonly #random: Random;
  #origin: KeyOrigin = 'none';
  readonly #fromFile: boolean;

  /** @param key from a file; one is drawn when first needed without it */
  constructor(random: Random, key?: Uint8Array) {
    this.#random = random;
    this.#key = key?.slice();
    this.#fromFile = key !== undefined;
  }

  /** `none` as long as nothing asked for a key. */
  get origin(): KeyOrigin {
    return this.#origin;
  }

  hash(namespace: string): KeyedHash {
    this.#key ??= this.#random.bytes(KEY_BYTES).slice();
    this.#origin = this.#fromFile ? 'file' : 'generated';
    return new KeyedHash(this.#key, namespace);
  }

  /** Wipes the key: nothing more can be made with it. */
  destroy(): void {
    this.#key?.fill(0);
    this.#key = undefined;
  }

  toJSON(): KeyOrigin {
    return this.#origin;
  }
}
