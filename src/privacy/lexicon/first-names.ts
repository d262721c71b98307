import { brotliDecompressSync } from 'node:zlib';
import { withoutAccents } from '../../base/folding.ts';
import { AMBIGUOUS_NAMES } from './ambiguous-names.ts';

/** The packed names, as `scripts/build-lexicon.mjs` writes them. */
export interface PackedNames {
  readonly common: string;
  readonly others: string;
  /** Communes whose name begins or ends with a first name, folded. */
  readonly communes: string;
}

/** First names given in France; see docs/decisions/first-names.md for their source and coverage. */
export class FirstNames {
  readonly #packed: PackedNames;
  #unpackedCommon: ReadonlySet<string> | undefined;
  #unpackedOthers: ReadonlySet<string> | undefined;
  #communes: ReadonlySet<string> | undefined;

  /** Each list is unpacked when it is first asked: many tables hold no word that could be a name. */
  constructor(packed: PackedNames) {
    this.#packed = packed;
  }

  get #common(): ReadonlySet<string> {
    this.#unpackedCommon ??= namesOf(this.#packed.common);
    return this.#unpackedCommon;
  }

  get #others(): ReadonlySet<string> {
    this.#unpackedOthers ??= namesOf(this.#packed.others);
    return this.#unpackedOthers;
  }

  /** True for the name of a commune that could be read as that of a person (Nancy, Albert, Saint-Martin). */
  isCommune(name: string): boolean {
    this.#communes ??= namesOf(this.#packed.communes);
    return this.#communes.has(folded(name));
  }

  /** How many names are known. */
  get size(): number {
    return this.#common.size + this.#others.size;
  }

  /** True for a first name, or for a compound whose first part is one (`Marie-Thérèse`). */
  has(word: string): boolean {
    const name = folded(word);
    if (this.#common.has(name) || this.#others.has(name)) return true;
    const hyphen = name.indexOf('-');
    if (hyphen < 2) return false;
    const start = name.slice(0, hyphen);
    return this.#common.has(start) || this.#others.has(start);
  }

  /** True for a frequent first name that is no common word, nor a place: good enough inside a text. */
  isPlain(word: string): boolean {
    const name = folded(word);
    const [start = ''] = name.split('-');
    return this.#common.has(start) && !AMBIGUOUS_NAMES.has(start);
  }
}

function folded(word: string): string {
  return withoutAccents(word).toLowerCase().replace('’', "'");
}

function namesOf(packed: string): ReadonlySet<string> {
  return new Set(brotliDecompressSync(Buffer.from(packed, 'base64')).toString('utf8').split('\n'));
}
