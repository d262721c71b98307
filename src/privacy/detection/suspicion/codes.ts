import { isHigh, isLetter } from './byte-kinds.ts';
import { counting, DEAD, type Recogniser, SURE } from './recogniser.ts';

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

/** A letter, two digits, a point, one or two digits: a diagnosis. */
export const diagnosis: Recogniser = counting(
  [7],
  (parts, kind) => {
    const [place = 0] = parts;
    parts[0] = place + 1;
    const isRight = place === 0 ? isLetter(kind) : place === 3 ? kind === 'dot' : kind === 'digit';
    return isRight && place < 6 ? undefined : DEAD;
  },
  ([place = 0]) => place === 5 || place === 6,
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
