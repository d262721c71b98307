import { isHigh, isLetter } from './byte-kinds.ts';
import { counting, DEAD, type Recogniser, SURE } from './recogniser.ts';

/** An electronic address: an at sign, in a text without colon nor slash before it. */
export const mailbox: Recogniser = {
  step: (state, kind) => {
    if (kind === 'colon' || kind === 'slash') return DEAD;
    return kind === 'at' ? SURE : state;
  },
  accepts: () => false,
};

/** An at sign: an electronic address in a sentence. */
export const atSign: Recogniser = {
  step: (state, kind) => (kind === 'at' ? SURE : state),
  accepts: () => false,
};

/** White space first, the no-break one included: the text is another one once trimmed. */
export const leadingSpace: Recogniser = {
  step: (_state, kind) => (kind === 'space' || kind === 'control' || kind === 'mark' ? SURE : DEAD),
  accepts: () => false,
};

/** What `eligible.ts` calls a name: a letter, then no digit nor sign. */
export const nameLike: Recogniser = {
  step: (state, kind) => {
    if (state === 0) return isLetter(kind) || isHigh(kind) ? 1 : DEAD;
    return kind === 'digit' ||
      kind === 'at' ||
      kind === 'colon' ||
      kind === 'slash' ||
      kind === 'sign'
      ? DEAD
      : 1;
  },
  accepts: (state) => state === 1,
};

/** What `eligible.ts` calls a sentence: two spaces, unless it begins as the address of a page. */
export const sentence: Recogniser = counting(
  [3, 3],
  (parts, kind) => {
    const [spaces = 0, colon = 0] = parts;
    if (kind === 'space') {
      if (spaces === 1) return SURE;
      [parts[0], parts[1]] = [1, 0];
      return undefined;
    }
    if (spaces === 0 && colon === 1 && kind === 'slash') return DEAD;
    parts[1] = kind === 'colon' ? 1 : 0;
    return undefined;
  },
  () => false,
);
