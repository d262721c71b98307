import { isGap, isHigh, isLetter } from './byte-kinds.ts';
import { counting, DEAD, type Recogniser, SURE } from './recogniser.ts';

/** Digits before the first letter of a NIR, a parcel, an INE; a RIB has ten and more. */
const BEFORE_LETTERS: ReadonlySet<number> = new Set([1, 4, 6, 7, 8, 9]);

/**
 * Ten digits or more, with gaps and few letters: NIR, SPI, telephone, RIB, card, INE, parcel. A long
 * run of digits after a point is a decimal number. Parts: digits, digits since a point, dash seen.
 */
export const manyDigits: Recogniser = counting(
  [12, 5, 2],
  (parts, kind) => {
    const [digits = 0, sincePoint = 0, dash = 0] = parts;
    if (kind === 'digit') {
      parts[0] = Math.min(11, Math.max(1, digits) + 1);
      if (sincePoint > 0) parts[1] = sincePoint + 1;
      return sincePoint >= 4 ? DEAD : undefined;
    }
    // The first part is 0 before any byte, else one more than the number of digits; `+` is one.
    if (digits === 0) {
      parts[0] = kind === 'plus' ? 2 : 1;
      return kind === 'plus' || kind === 'bracket' ? undefined : DEAD;
    }
    parts[1] = kind === 'dot' ? 1 : 0;
    if (kind === 'dash') parts[2] = 1;
    if (digits === 11)
      return kind === 'colon' || kind === 'sign' || kind === 'quote' ? DEAD : undefined;
    if (isLetter(kind)) {
      return BEFORE_LETTERS.has(digits - 1) && (dash === 0 || (digits === 7 && kind === 'hex'))
        ? undefined
        : DEAD;
    }
    if (kind === 'plus') {
      parts[0] = 2;
      return digits === 1 ? undefined : DEAD;
    }
    return isGap(kind) || kind === 'control' ? undefined : DEAD;
  },
  ([digits]) => digits === 11,
);

/** A word, then nine digits: `Tél. 05…`. Parts: letters up to three, digits, what separates. */
export const labelledDigits: Recogniser = counting(
  [4, 9, 2],
  (parts, kind) => {
    const [letters = 0, digits = 0, gap = 0] = parts;
    if (kind === 'digit') {
      if (letters < 3) return DEAD;
      if (digits === 8) return SURE;
      parts[1] = digits + 1;
      return undefined;
    }
    if (digits === 0 && gap === 0 && (isLetter(kind) || isHigh(kind))) {
      parts[0] = Math.min(3, letters + 1);
      return undefined;
    }
    parts[2] = 1;
    return letters === 3 && (isGap(kind) || kind === 'colon' || kind === 'plus') ? undefined : DEAD;
  },
  () => false,
);

/** Phases of a house number: its digits, its suffix, what separates, perhaps a second number. */
const [NUMBER, SUFFIX, GAP, SPACED, SECOND, GAP_AFTER, SPACED_AFTER] = [0, 1, 2, 3, 4, 5, 6];

/** A house number, then words. Parts: phase, digits. */
export const houseNumber: Recogniser = counting(
  [7, 5],
  (parts, kind) => {
    const [phase = 0, digits = 0] = parts;
    const after = phase >= SECOND;
    if (kind === 'digit') {
      const goesOn = phase === NUMBER || phase === SECOND;
      if (phase === SUFFIX || (after && !goesOn) || (goesOn && digits === 4)) return DEAD;
      [parts[0], parts[1]] = [goesOn ? phase : SECOND, goesOn ? digits + 1 : 1];
      return undefined;
    }
    if (digits === 0) return DEAD;
    if (isLetter(kind) || isHigh(kind)) {
      if (phase === SPACED || phase === SPACED_AFTER) return SURE;
      parts[0] = SUFFIX;
      return phase === NUMBER || phase === SUFFIX ? undefined : DEAD;
    }
    if (kind === 'space') parts[0] = after ? SPACED_AFTER : SPACED;
    else if (kind === 'dash' || kind === 'slash' || kind === 'comma')
      parts[0] = after ? GAP_AFTER : GAP;
    else return DEAD;
    return after && kind !== 'space' && kind !== 'comma' ? DEAD : undefined;
  },
  () => false,
);

/** Nine digits anywhere: a number inside a sentence. */
export const nineDigits: Recogniser = {
  step: (state, kind) => (kind !== 'digit' ? state : state === 8 ? SURE : state + 1),
  accepts: () => false,
};
