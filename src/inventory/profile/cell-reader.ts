import { CELL, type CellKind } from './cell-kind.ts';

const ZERO = 0x30;
const NINE = 0x39;
const DAYS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const BOOLEANS: ReadonlySet<string> = new Set([
  'oui',
  'non',
  'vrai',
  'faux',
  'true',
  'false',
  'yes',
  'no',
]);
const BOOLEAN_INITIALS: ReadonlySet<number> = new Set(Buffer.from('onvftyn'));
const LONGEST_BOOLEAN = 5;
const HTTP = Buffer.from('http');
/** Beyond, a number loses digits: it is a code. */
const MOST_DIGITS = 15;

/**
 * Tells what a cell is written as, from its bytes in UTF-8, and the number or the day that it
 * stands for. One pass, nothing allocated: it runs on every different value of a column.
 */
export class CellReader {
  /** The number, or the day as `20240512`; 0 for the rest. */
  value = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #end = 0;

  read(bytes: Uint8Array, start: number, end: number): CellKind {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
    this.value = 0;
    this.#trim();
    if (this.#at >= this.#end) return CELL.blank;
    const first = bytes[this.#at] ?? 0;
    if (isDigit(first)) return this.#fromDigit();
    if (first === 0x2d || first === 0x2b) return this.#signed(first);
    return this.#word(first);
  }

  #trim(): void {
    const bytes = this.#bytes;
    // Nearly all cells start and end with a letter or a digit.
    const first = bytes[this.#at] ?? 0;
    if (first <= 0x20 || first === 0xc2 || first === 0xe2) {
      while (this.#at < this.#end && this.#space(this.#at) > 0) this.#at += this.#space(this.#at);
    }
    while (this.#end > this.#at && (bytes[this.#end - 1] ?? 0) <= 0x20) this.#end -= 1;
  }

  /** Bytes of the space at a place: plain, no-break, narrow no-break; 0 when there is none. */
  #space(at: number): number {
    const byte = this.#bytes[at] ?? 0;
    if (byte <= 0x20) return 1;
    if (byte === 0xc2 && this.#bytes[at + 1] === 0xa0) return 2;
    const isNarrow = byte === 0xe2 && this.#bytes[at + 1] === 0x80 && this.#bytes[at + 2] === 0xaf;
    return isNarrow ? 3 : 0;
  }

  #signed(sign: number): CellKind {
    this.#at += 1;
    if (!isDigit(this.#bytes[this.#at] ?? 0)) return CELL.text;
    const kind = this.#fromDigit();
    if (kind !== CELL.integer && kind !== CELL.decimal && kind !== CELL.frenchNumber)
      return kind === CELL.scientific ? kind : CELL.text;
    if (sign === 0x2d) this.value = -this.value;
    return kind;
  }

  #fromDigit(): CellKind {
    const start = this.#at;
    const whole = this.#digits();
    const count = this.#at - start;
    if (this.#at === this.#end) return this.#plain(start, count, whole);
    const next = this.#bytes[this.#at] ?? 0;
    if (next === 0x2d && count === 4) return this.#isoDate(whole);
    if ((next === 0x2f || next === 0x2d) && count <= 2) return this.#frenchDate(whole, next);
    if (next === 0x2e || next === 0x2c) return this.#fraction(whole, next);
    if (next === 0x3a && count <= 2) return this.#time();
    if (next === 0x45 || next === 0x65) return this.#exponent(whole);
    if (count <= 3 && this.#space(this.#at) > 0) return this.#thousands(whole);
    return this.#isUnit() ? this.#number(CELL.integer, whole) : CELL.text;
  }

  #plain(start: number, count: number, whole: number): CellKind {
    const isCode = count > MOST_DIGITS || (count > 1 && this.#bytes[start] === ZERO);
    this.value = whole;
    return isCode ? CELL.code : CELL.integer;
  }

  /** Reads digits, from the current place on. */
  #digits(): number {
    const bytes = this.#bytes;
    const end = this.#end;
    let at = this.#at;
    let value = 0;
    for (; at < end; at++) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      value = 10 * value + digit;
    }
    this.#at = at;
    return value;
  }

  #fraction(whole: number, sign: number): CellKind {
    const kind = sign === 0x2e ? CELL.decimal : CELL.frenchNumber;
    this.#at += 1;
    const start = this.#at;
    const digits = this.#digits();
    if (this.#at === start) return CELL.text;
    const value = whole + digits / 10 ** (this.#at - start);
    const next = this.#at < this.#end ? this.#bytes[this.#at] : undefined;
    if (next === 0x45 || next === 0x65) return this.#exponent(value);
    return next === undefined || this.#isUnit() ? this.#number(kind, value) : CELL.text;
  }

  #exponent(mantissa: number): CellKind {
    this.#at += 1;
    const sign = this.#bytes[this.#at];
    if (sign === 0x2b || sign === 0x2d) this.#at += 1;
    const start = this.#at;
    const power = this.#digits();
    if (this.#at === start || this.#at < this.#end || power > 300) return CELL.text;
    return this.#number(CELL.scientific, mantissa * 10 ** (sign === 0x2d ? -power : power));
  }

  /** `1 234 567,89`: groups of three digits. */
  #thousands(first: number): CellKind {
    let value = first;
    while (this.#at < this.#end) {
      const space = this.#space(this.#at);
      if (space === 0) break;
      const back = this.#at;
      this.#at += space;
      const start = this.#at;
      const group = this.#digits();
      if (this.#at === start) {
        this.#at = back;
        return this.#isUnit() ? this.#number(CELL.frenchNumber, value) : CELL.text;
      }
      if (this.#at - start !== 3) return CELL.text;
      value = 1000 * value + group;
    }
    if (this.#at === this.#end) return this.#number(CELL.frenchNumber, value);
    const next = this.#bytes[this.#at] ?? 0;
    if (next === 0x2c || next === 0x2e) return this.#fraction(value, 0x2c);
    return this.#isUnit() ? this.#number(CELL.frenchNumber, value) : CELL.text;
  }

  /** `€` or `%` and nothing more. */
  #isUnit(): boolean {
    let at = this.#at;
    while (at < this.#end && this.#space(at) > 0) at += this.#space(at);
    const [one, two, three] = [this.#bytes[at], this.#bytes[at + 1], this.#bytes[at + 2]];
    if (one === 0x25) return at + 1 === this.#end;
    return one === 0xe2 && two === 0x82 && three === 0xac && at + 3 === this.#end;
  }

  #number(kind: CellKind, value: number): CellKind {
    this.value = value;
    return kind;
  }

  #isoDate(year: number): CellKind {
    this.#at += 1;
    const month = this.#digits();
    if (this.#bytes[this.#at] !== 0x2d || this.#at >= this.#end) return CELL.text;
    this.#at += 1;
    return this.#day(year, month, this.#digits(), CELL.date);
  }

  #frenchDate(day: number, sign: number): CellKind {
    this.#at += 1;
    const month = this.#digits();
    if (this.#bytes[this.#at] !== sign || this.#at >= this.#end) return CELL.text;
    this.#at += 1;
    const start = this.#at;
    const year = this.#digits();
    const digits = this.#at - start;
    if (digits !== 4 && digits !== 2) return CELL.text;
    return this.#day(digits === 2 ? 2000 + year : year, month, day, CELL.frenchDate);
  }

  #day(year: number, month: number, day: number, kind: CellKind): CellKind {
    if (year < 1000 || year > 2999 || day < 1 || day > (DAYS[month] ?? 0)) return CELL.text;
    const isDay = this.#at === this.#end;
    const next = this.#bytes[this.#at] ?? 0;
    if (!isDay && next !== 0x54 && next !== 0x20) return CELL.text;
    if (!isDay && !isDigit(this.#bytes[this.#at + 1] ?? 0)) return CELL.text;
    this.value = 10_000 * year + 100 * month + day;
    return isDay ? kind : CELL.datetime;
  }

  #time(): CellKind {
    this.#at += 1;
    const start = this.#at;
    const minutes = this.#digits();
    const isTime = this.#at - start === 2 && minutes < 60;
    const isEnd = this.#at === this.#end || this.#bytes[this.#at] === 0x3a;
    return isTime && isEnd ? CELL.time : CELL.text;
  }

  #word(first: number): CellKind {
    const length = this.#end - this.#at;
    const letter = first | 0x20;
    if (letter === 0x68) return length > 8 && this.#isWeb() ? CELL.url : CELL.text;
    if (length > LONGEST_BOOLEAN || !BOOLEAN_INITIALS.has(letter)) return CELL.text;
    const word = String.fromCharCode(...this.#bytes.subarray(this.#at, this.#end));
    return BOOLEANS.has(word.toLowerCase()) ? CELL.boolean : CELL.text;
  }

  /** `http://` or `https://` */
  #isWeb(): boolean {
    for (let index = 1; index < HTTP.length; index++) {
      if (((this.#bytes[this.#at + index] ?? 0) | 0x20) !== HTTP[index]) return false;
    }
    const after = this.#bytes[this.#at + HTTP.length] ?? 0;
    return after === 0x3a || (after | 0x20) === 0x73;
  }
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}
