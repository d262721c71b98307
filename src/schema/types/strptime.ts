import { EPOCH, isRealDay, type Moment, monthDay } from './moment.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3));
const oneOf = (names: readonly string[]): string => names.join('|');

/** What each directive reads: the expressions of CPython's `_strptime`, ASCII digits only. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  d: '3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]',
  f: '[0-9]{1,6}',
  H: '2[0-3]|[0-1]\\d|\\d',
  I: '1[0-2]|0[1-9]|[1-9]',
  j: '36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]',
  m: '1[0-2]|0[1-9]|[1-9]',
  M: '[0-5]\\d|\\d',
  S: '6[0-1]|[0-5]\\d|\\d',
  w: '[0-6]',
  u: '[1-7]',
  y: '\\d\\d',
  Y: '\\d\\d\\d\\d',
  z: '[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|Z',
  Z: 'utc|gmt',
  A: oneOf(DAYS),
  a: oneOf(short(DAYS)),
  B: oneOf(MONTHS),
  b: oneOf(short(MONTHS)),
  p: 'am|pm',
};

/** Directives that stand for others in the C locale. */
const COMPOUND: Readonly<Record<string, string>> = {
  c: '%a %b %d %H:%M:%S %Y',
  x: '%m/%d/%y',
  X: '%H:%M:%S',
};

/** Ordinary forms that are always right, for kernels; a day beyond the 28th is left to the exact rule. */
const PROVED: Readonly<Record<string, string>> = {
  Y: '[1-9]\\d{3}',
  m: '(?:0[1-9]|1[0-2])',
  d: '(?:0[1-9]|1\\d|2[0-8])',
  H: '(?:[01]\\d|2[0-3])',
  M: '[0-5]\\d',
  S: '[0-5]\\d',
};

/** A strptime pattern, cut into directives (one letter) and literal text. */
type Part = { readonly directive: string } | { readonly literal: string };

export interface Strptime {
  /** Reads a text whole, or `undefined`. */
  parse(text: string): Moment | undefined;
  /** Writes a moment in this format; `undefined` when the format holds a directive that is not a number. */
  render(moment: Moment): string | undefined;
  /** A regular expression of texts that are certainly right; `undefined` when there is no simple one. */
  readonly proof: string | undefined;
}

function parts(format: string): Part[] {
  const expanded = format.replace(/%([cxX])/g, (_, letter: string) => COMPOUND[letter] ?? '');
  return [...expanded.matchAll(/%(.?)|[^%]+/gsu)].map(([text, directive]) => {
    if (directive === undefined) return { literal: text };
    return directive === '%' ? { literal: '%' } : { directive };
  });
}

/** The directives that are not known: `['%q']`. A format that has some, or one twice, reads nothing. */
export function unknownDirectives(format: string): string[] {
  const seen = new Set<string>();
  return parts(format).flatMap((part) => {
    if ('literal' in part) return [];
    const known = DIRECTIVES[part.directive] !== undefined && !seen.has(part.directive);
    seen.add(part.directive);
    return known ? [] : [`%${part.directive}`];
  });
}

const cache = new Map<string, Strptime>();

/** A strptime pattern made ready, with the semantics of Python's `datetime.strptime`. */
export function strptime(format: string): Strptime {
  let known = cache.get(format);
  if (known === undefined) {
    known = compile(format);
    cache.set(format, known);
  }
  return known;
}

const literally = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}/-]/g, '\\$&');

function compile(format: string): Strptime {
  if (unknownDirectives(format).length > 0) {
    return { parse: () => undefined, render: () => undefined, proof: undefined };
  }
  const list = parts(format);
  const source = list
    .map((part) =>
      'literal' in part
        ? literally(part.literal).replace(/\s+/g, '\\s+')
        : `(?<${part.directive}>${DIRECTIVES[part.directive]})`,
    )
    .join('');
  // Like Python: first match from the start, and it has to reach the end.
  const expression = new RegExp(`^${source}`, 'i');
  return {
    parse(text) {
      const match = expression.exec(text);
      return match?.[0].length === text.length ? moment(match.groups ?? {}) : undefined;
    },
    render: (value) => render(list, value),
    proof: proof(list),
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

function moment(groups: Groups): Moment | undefined {
  const number = (name: string): number | undefined =>
    groups[name] === undefined ? undefined : Number(groups[name]);
  const year = yearOf(groups);
  const named = groups.B ?? groups.b;
  const ordinal = number('j');
  const byOrdinal = ordinal === undefined ? undefined : monthDay(year, ordinal);
  const month =
    number('m') ??
    (named === undefined
      ? undefined
      : short(MONTHS).indexOf(named.slice(0, 3).toLowerCase()) + 1) ??
    byOrdinal?.month ??
    EPOCH.month;
  const day = number('d') ?? byOrdinal?.day ?? EPOCH.day;
  const second = number('S') ?? 0;
  if (!isRealDay(year, month, day) || second > 59) return undefined;
  const offset = offsetOf(groups);
  return {
    year,
    month,
    day,
    hour: hourOf(groups),
    minute: number('M') ?? 0,
    second,
    micro: Number((groups.f ?? '').padEnd(6, '0')),
    ...(offset === undefined ? {} : { offset }),
  };
}

/** POSIX: two-digit years 69 to 99 are of the 20th century, 00 to 68 of the 21st. */
function yearOf({ Y, y }: Groups): number {
  if (Y !== undefined) return Number(Y);
  if (y === undefined) return EPOCH.year;
  const short = Number(y);
  return short >= 69 ? 1900 + short : 2000 + short;
}

function hourOf({ H, I, p }: Groups): number {
  if (H !== undefined) return Number(H);
  if (I === undefined) return 0;
  const afternoon = p?.toLowerCase() === 'pm';
  return (Number(I) % 12) + (afternoon ? 12 : 0);
}

function offsetOf({ z }: Groups): number | undefined {
  if (z === undefined) return undefined;
  if (z.toLowerCase() === 'z') return 0;
  const digits = z.slice(1).replaceAll(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4));
  return z.startsWith('-') ? -minutes : minutes;
}

function render(list: readonly Part[], value: Moment): string | undefined {
  let text = '';
  for (const part of list) {
    const piece = 'literal' in part ? part.literal : written(part.directive, value);
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
}

function written(directive: string, value: Moment): string | undefined {
  const two = (part: number): string => String(part).padStart(2, '0');
  switch (directive) {
    case 'Y':
      return String(value.year).padStart(4, '0');
    case 'm':
      return two(value.month);
    case 'd':
      return two(value.day);
    case 'H':
      return two(value.hour);
    case 'M':
      return two(value.minute);
    case 'S':
      return two(value.second);
    default:
      return undefined;
  }
}

function proof(list: readonly Part[]): string | undefined {
  const pieces = list.map((part) =>
    'literal' in part ? literally(part.literal) : PROVED[part.directive],
  );
  return pieces.includes(undefined) ? undefined : pieces.join('');
}
