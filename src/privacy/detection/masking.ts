import type { MaskKind } from '../detectors/detector.ts';

const HIDDEN = '***';
/** A masked value is no longer than that, however long the value. */
const MAX_LENGTH = 40;

/** Every letter and digit as a star; signs and spaces stay: the form is seen, nothing else. */
function form(text: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}]/gu, '*');
}

/** `j***@g***.com`: the first letter of each side, and the last label of the domain. */
function email(text: string): string {
  const [address = ''] = text.split(/[ ;,|/]+/);
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  const end = domain.slice(domain.lastIndexOf('.'));
  return `${first(address)}${HIDDEN}@${first(domain)}${HIDDEN}${end}`;
}

/** `06 ** ** ** **`: the first digits say a mobile from a fixed line, not whose it is. */
function phone(text: string): string {
  const start = /^(?:\+\d{2}|0\d)/.exec(text)?.[0] ?? '';
  return start + form(text.slice(start.length));
}

/** The initial of each word: `H*** M***`. */
function name(text: string): string {
  return text
    .split(/\s+/)
    .slice(0, 4)
    .map((word) => `${first(word)}${HIDDEN}`)
    .join(' ');
}

/** The country: `FR** **** ****`. */
function iban(text: string): string {
  return text.slice(0, 2) + form(text.slice(2));
}

/** The sort of street: `** rue ***`. */
function address(text: string): string {
  const [, street = ''] =
    /^[\d\s,/-]+(?:bis|ter|quater|[a-d])?[\s,]+([\p{L}.]+)/iu.exec(text) ?? [];
  return street === '' ? form(text) : `** ${street.toLowerCase()} ${HIDDEN}`;
}

function first(text: string): string {
  const [letter = ''] = text;
  return /[\p{L}\p{N}]/u.test(letter) ? letter : '';
}

const MASKS: Readonly<Record<MaskKind, (text: string) => string>> = {
  code: form,
  number: form,
  date: form,
  email,
  phone,
  iban,
  name,
  address,
  text: () => HIDDEN,
};

/**
 * A value as it may be shown. Always the same for the same value, never more than its form, its
 * country, its initials or its sort; when a mask would leave the value as it is, nothing is shown.
 */
export function maskValue(text: string, kind: MaskKind): string {
  const value = text.trim();
  const masked = MASKS[kind](value);
  const shown = masked.length > MAX_LENGTH ? `${masked.slice(0, MAX_LENGTH - 1)}…` : masked;
  return value === '' || shown.includes(value) ? HIDDEN : shown;
}
