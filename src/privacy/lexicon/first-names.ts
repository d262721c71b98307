import { withoutAccents } from '../../base/folding.ts';
import { AMBIGUOUS_NAMES } from './ambiguous-names.ts';
import { NameList } from './name-list.ts';

/** The names, sorted, one a line, as `scripts/build-lexicon.mjs` writes them. */
export interface NameLists {
  readonly common: string;
  readonly others: string;
  /** Communes whose name begins or ends with a first name, folded. */
  readonly communes: string;
}

/** First names given in France; see docs/decisions/first-names.md for their source and coverage. */
export class FirstNames {
  readonly #common: NameList;
  readonly #others: NameList;
  readonly #communes: NameList;

  constructor({ common, others, communes }: NameLists) {
    this.#common = new NameList(common);
    this.#others = new NameList(others);
    this.#communes = new NameList(communes);
  }

  /** True for the name of a commune that could be read as that of a person (Nancy, Albert, Saint-Martin). */
  isCommune(name: string): boolean {
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
