import { type Answers, decisionOn, NO_ANSWERS } from '../answers.ts';
import { CHARACTER_DEFECTS } from '../defects/characters/index.ts';
import { trimmed } from './outer-space.ts';

/** A text once its characters are mended. */
export interface Cleaned {
  readonly text: string;
  /** The damages that were mended, in order. */
  readonly ids: readonly string[];
  /** The damage that waits for a yes, and the text without it. */
  readonly proposed?: { readonly id: string; readonly text: string };
}

/** Texts of which nothing is mended hold none of these: a first look at all damages at once. */
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2126\u212a\u212b\uf900-\ufaff\ufeff]|\p{M}|[Â-ï][\u00a0-¿‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]/u;
/** Letters and signs of French, none before another sign that a wrong decoding might have given. Cheap. */
function isOrdinary(text: string): boolean {
  let lead = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) lead = false;
    else if (code >= 0xc0 && code <= 0xff) lead = code >= 0xc2 && code <= 0xef;
    else if (lead || !(code === 0x2019 || code === 0xab || code === 0xbb || code === 0xb0))
      return false;
  }
  return true;
}

const NONE: readonly string[] = [];

/** Mends the characters of the texts of one column, by what was answered for it. */
export class CharacterCleaner {
  readonly #defects: readonly {
    readonly id: string;
    readonly mend: (text: string) => string;
    readonly applied: boolean;
  }[];

  /** @param names those that the column goes by */
  constructor(answers: Answers, names: readonly string[]) {
    this.#defects = CHARACTER_DEFECTS.flatMap((defect) => {
      const { state } = decisionOn(answers, defect.id, names);
      if (state === 'rejected') return [];
      const applied = defect.class === 'A' || state === 'accepted';
      return [{ id: defect.id, mend: defect.mend, applied }];
    });
  }

  clean(text: string): Cleaned {
    if (isOrdinary(text) || !SUSPECT.test(text)) return { text, ids: NONE };
    let current = text;
    let proposed: Cleaned['proposed'];
    const ids: string[] = [];
    for (const { id, mend, applied } of this.#defects) {
      const mended = mend(current);
      if (mended === current) continue;
      if (applied) {
        ids.push(id);
        current = mended;
      } else proposed ??= { id, text: mended };
    }
    return { text: current, ids, ...(proposed === undefined ? {} : { proposed }) };
  }
}

/** The text as other cells are to read it: without what is mended by default, nor space around. */
export function cleanedForReading(text: string): string {
  return trimmed(BY_DEFAULT.clean(text).text).text;
}

const BY_DEFAULT = new CharacterCleaner(NO_ANSWERS, []);
