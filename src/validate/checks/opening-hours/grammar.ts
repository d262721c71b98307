import { hasShape, inTurn, listOf, maybe, oneOf, type Shape, token } from './shape.ts';

// The OpenStreetMap `opening_hours` specification, from the leaves up. Strict where the library
// repairs (English tokens, single spaces), lenient where Validata's own parser is: any case for days
// and months, `9:00`, a space around the dash between two hours.

const DAY_TOKENS = 'Mo|Tu|We|Th|Fr|Sa|Su';
export const MONTH_TOKENS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const EVENT_TOKENS = 'dawn|sunrise|sunset|dusk';
const STATE_TOKENS = 'off|closed|open|unknown';

const COMMA = token(',');
const SPACE = token(' ');
const MAYBE_SPACE = maybe(SPACE);
const NUMBER = token('0*[1-9][0-9]{0,3}(?![0-9])');
const DAY_OFFSET = inTurn(token(' [+-]'), NUMBER, token(' day'), maybe(token('s')));
const COMMENT = token('"[^"]+"');

const HOUR = token('(?:[01]?[0-9]|2[0-3]):[0-5][0-9]');
const LATE_HOUR = token('(?:[0-3]?[0-9]|4[0-8]):[0-5][0-9]');
const STEP = token(' ?/ ?(?:(?:(?:[01]?[0-9]|2[0-3]):|24:0(?=0))?[0-5][0-9])');
const EVENT = token(EVENT_TOKENS);
const EVENT_TIME = oneOf(
  EVENT,
  inTurn(token('\\('), EVENT, token('[+-]'), oneOf(HOUR, token('24:00')), token('\\)')),
);
const START = oneOf(HOUR, EVENT_TIME);
const END = oneOf(LATE_HOUR, EVENT_TIME);
const PLUS = token('\\+');
const SPAN = oneOf(
  inTurn(START, MAYBE_SPACE, token('-'), MAYBE_SPACE, END, maybe(PLUS)),
  inTurn(START, MAYBE_SPACE, token('-'), END, STEP),
  inTurn(START, PLUS),
);
const HOURS = listOf(SPAN, token(', ?'));

const DAY = token(DAY_TOKENS);
const NTH = token('-[1-5]|[1-5](?:-[1-5])?');
const DAY_RANGE = oneOf(
  inTurn(DAY, token('\\['), listOf(NTH, COMMA), token('\\]'), maybe(DAY_OFFSET)),
  inTurn(DAY, maybe(token('-'), DAY)),
);
const DAYS = listOf(DAY_RANGE, COMMA);
const HOLIDAYS = listOf(oneOf(inTurn(token('PH'), maybe(DAY_OFFSET)), token('SH')), COMMA);
const COMMA_OR_SPACE = token('[, ]');
const WEEKDAYS = oneOf(
  inTurn(HOLIDAYS, maybe(COMMA_OR_SPACE, DAYS)),
  inTurn(DAYS, maybe(COMMA_OR_SPACE, HOLIDAYS)),
);

const SEPARATOR = oneOf(token(': ?'), token(':'), SPACE);
const WEEK = token('(?:0?[1-9]|[1-4][0-9]|5[0-3])(?![0-9])');
const stepped = (unit: Shape): Shape =>
  inTurn(unit, maybe(token('-'), unit, maybe(token('/'), NUMBER)));
const WEEKS = inTurn(token('week ?'), listOf(stepped(WEEK), COMMA));

const YEAR = token('19[0-9]{2}|[2-9][0-9]{3}');
const YEAR_BEFORE = maybe(YEAR, MAYBE_SPACE);
const MONTH = token(MONTH_TOKENS);
const DAY_NUMBER = token('(?:[12][0-9]|3[01]|0?[1-9])(?!:[0-5][0-9](?!:))');
const DATE = oneOf(
  inTurn(YEAR_BEFORE, token('easter')),
  inTurn(YEAR_BEFORE, MONTH, MAYBE_SPACE, DAY_NUMBER),
  inTurn(YEAR_BEFORE, MONTH, SPACE, DAY, token('\\[-?[1-5]\\]')),
);
const DATE_OFFSET = oneOf(inTurn(token('[+-]'), DAY, maybe(DAY_OFFSET)), DAY_OFFSET);
const DATES = listOf(
  oneOf(
    inTurn(DATE, maybe(DATE_OFFSET), token(' ?- ?'), oneOf(DATE, DAY_NUMBER), maybe(DATE_OFFSET)),
    inTurn(DATE, maybe(DATE_OFFSET), maybe(PLUS)),
    inTurn(YEAR_BEFORE, MONTH, maybe(token('-'), MONTH)),
  ),
  COMMA,
);
const YEARS = listOf(oneOf(inTurn(YEAR, PLUS), stepped(YEAR)), COMMA);
const PERIOD = oneOf(
  inTurn(oneOf(DATES, inTurn(YEARS, maybe(MAYBE_SPACE, DATES))), maybe(maybe(SEPARATOR), WEEKS)),
  WEEKS,
);

const MODIFIER = oneOf(COMMENT, inTurn(token(STATE_TOKENS), maybe(SPACE, COMMENT)));
const SMALL = oneOf(inTurn(WEEKDAYS, maybe(SPACE, HOURS)), HOURS);
const WIDE = oneOf(inTurn(COMMENT, token(':')), inTurn(PERIOD, maybe(SEPARATOR)));
const SELECTORS = oneOf(token('24/7'), inTurn(WIDE, maybe(SMALL)), SMALL);
const RULE = oneOf(inTurn(SELECTORS, MAYBE_SPACE, maybe(MODIFIER)), MODIFIER);
const VALUE = inTurn(token(' {0,2}'), listOf(RULE, token(' ?; ?| ?, | ?\\|\\| ')));

/** Words that may be written in any case; `PH`, `SH` and `week` may not. */
const WORDS = new Map(
  [DAY_TOKENS, MONTH_TOKENS, EVENT_TOKENS, STATE_TOKENS, 'easter'].flatMap((tokens) =>
    tokens.split('|').map((word) => [word.toLowerCase(), word] as const),
  ),
);

/** True for a whole value of the specification; one or two spaces may come first. */
export function isOpeningHours(text: string): boolean {
  const canonical = text.replace(/[a-z]+/gi, (word) => WORDS.get(word.toLowerCase()) ?? word);
  return hasShape(canonical, VALUE);
}

const PLAIN_HOUR = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const PLAIN_DAYS = `(?:${DAY_TOKENS})(?:-(?:${DAY_TOKENS}))?`;
const plainList = (item: string, separator: string): string => `${item}(?:${separator}${item})*`;
const PLAIN_HOURS = plainList(`${PLAIN_HOUR}-${PLAIN_HOUR}`, ',');
const PLAIN_RULE = `(?:${plainList(PLAIN_DAYS, ',')} (?:${PLAIN_HOURS}|off)|PH off|${PLAIN_HOURS})`;

/** The ordinary values, as a regular expression: days, hours, public holidays, nothing else. */
export const PLAIN = `24/7|${plainList(PLAIN_RULE, '; ')}`;
