import type { ByteKind } from './byte-kinds.ts';
import { counting, DEAD, type Recogniser, SURE } from './recogniser.ts';

const isLetter = (kind: ByteKind): boolean => kind === 'hex' || kind === 'letter';
const isHigh = (kind: ByteKind): boolean => kind === 'high' || kind === 'mark';
const isGap = (kind: ByteKind): boolean =>
  isHigh(kind) ||
  kind === 'space' ||
  kind === 'dash' ||
  kind === 'dot' ||
  kind === 'slash' ||
  kind === 'bracket';

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

/** Run lengths of codes that mix digits and letters: `d` or `l`, then how many at least and at most. */
const CODES: readonly (readonly (readonly ['d' | 'l', number, number])[])[] = [
  [['l', 2, 2], ['d', 3, 3], ['l', 2, 2]],
  [['d', 1, 4], ['l', 2, 3], ['d', 2, 5]],
  [['d', 1, 4], ['l', 2, 3], ['d', 1, 1], ['l', 1, 1]],
  [['d', 9, 10], ['l', 1, 2]],
  [['d', 4, 4], ['l', 1, 1], ['d', 5, 5], ['l', 1, 1]],
  [['d', 2, 2], ['l', 1, 1], ['d', 7, 7], ['l', 3, 3]],
]; // biome-ignore format: a table

/** Plates, passports, INE, NUMEN: runs of digits and letters, a space or a dash between them. */
export const shortCodes: readonly Recogniser[] = CODES.map((runs) =>
  counting(
    [5, 12, 2],
    (parts, kind) => {
      const [run = 0, length = 0, gap = 0] = parts;
      const [type, least, most] = runs[run] ?? ['d', 1, 1];
      if (kind === 'space' || kind === 'dash') {
        if (length < least || gap === 1) return DEAD;
        parts[2] = 1;
        return undefined;
      }
      const own = kind === 'digit' ? 'd' : isLetter(kind) ? 'l' : undefined;
      if (own === undefined) return DEAD;
      if (own === type && gap === 0) {
        parts[1] = length + 1;
        return length + 1 > most ? DEAD : undefined;
      }
      const next = runs[run + 1];
      if (length < least || next === undefined || next[0] !== own) return DEAD;
      [parts[0], parts[1], parts[2]] = [run + 1, 1, 0];
      return undefined;
    },
    ([run = 0, length = 0]) => run === runs.length - 1 && length >= (runs[run]?.[1] ?? 1),
  ),
);

/** Four groups of digits with points. */
export const fourGroups: Recogniser = counting(
  [4, 4],
  (parts, kind) => {
    const [points = 0, digits = 0] = parts;
    if (kind === 'slash') return points === 3 && digits > 0 ? SURE : DEAD;
    if (kind === 'digit') {
      parts[1] = digits + 1;
      return digits === 3 ? DEAD : undefined;
    }
    if (kind !== 'dot' || digits === 0 || points === 3) return DEAD;
    [parts[0], parts[1]] = [points + 1, 0];
    return undefined;
  },
  ([points, digits = 0]) => points === 3 && digits > 0,
);

/** Hexadecimal with two colons or more: IPv6, MAC. */
export const colons: Recogniser = counting(
  [3, 6],
  (parts, kind) => {
    const [seen = 0, length = 0] = parts;
    if (kind === 'colon') {
      if (seen === 1) return SURE;
      [parts[0], parts[1]] = [seen + 1, 0];
      return undefined;
    }
    parts[1] = length + 1;
    return (kind === 'digit' || kind === 'hex') && length < 4 ? undefined : DEAD;
  },
  () => false,
);

/** Six pairs of hexadecimal digits with dashes, or three groups of four with points. */
export const hexGroups: readonly Recogniser[] = [
  { size: 2, groups: 6, sign: 'dash' as const },
  { size: 4, groups: 3, sign: 'dot' as const },
].map(({ size, groups, sign }) =>
  counting(
    [7, 6],
    (parts, kind) => {
      const [group = 0, length = 0] = parts;
      if (kind === sign) {
        if (length !== size || group === groups - 1) return DEAD;
        [parts[0], parts[1]] = [group + 1, 0];
        return undefined;
      }
      parts[1] = length + 1;
      return (kind === 'digit' || kind === 'hex') && length < size ? undefined : DEAD;
    },
    ([group, length]) => group === groups - 1 && length === size,
  ),
);

/** Two letters, two digits, then eleven letters and digits or more: an IBAN. */
export const ibanLike: Recogniser = counting(
  [16],
  (parts, kind) => {
    const [place = 0] = parts;
    if (place < 2) {
      parts[0] = place + 1;
      return isLetter(kind) ? undefined : DEAD;
    }
    if (kind === 'digit' || (place >= 4 && isLetter(kind))) {
      parts[0] = Math.min(15, place + 1);
      return undefined;
    }
    const gap = kind === 'space' || kind === 'dash' || kind === 'dot' || isHigh(kind);
    return place >= 4 && gap ? undefined : DEAD;
  },
  ([place]) => place === 15,
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

/** A day: four, two and two digits, or the contrary. */
export const dates: readonly Recogniser[] = [
  { sizes: [4, 2, 2], sign: 'dash' as const },
  { sizes: [2, 2, 4], sign: 'slash' as const },
].map(({ sizes, sign }) =>
  counting(
    [3, 5],
    (parts, kind) => {
      const [group = 0, length = 0] = parts;
      const size = sizes[group] ?? 0;
      if (kind === sign) {
        if (length !== size || group === 2) return DEAD;
        [parts[0], parts[1]] = [group + 1, 0];
        return undefined;
      }
      parts[1] = length + 1;
      return kind === 'digit' && length < size ? undefined : DEAD;
    },
    ([group, length]) => group === 2 && length === sizes[2],
  ),
);
