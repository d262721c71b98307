/** What a cell is written as. Numbers, so that they fit arrays. */
export const CELL = {
  text: 0,
  integer: 1,
  /** With a dot. */
  decimal: 2,
  /** With a comma, or with spaces between thousands: `1 234,50`. */
  frenchNumber: 3,
  /** `2,13E+13`: what Excel makes of a long code. */
  scientific: 4,
  /** Digits that start with a zero, or too many for a number. */
  code: 5,
  /** `2024-05-12` */
  date: 6,
  /** `12/05/2024` */
  frenchDate: 7,
  datetime: 8,
  time: 9,
  boolean: 10,
  url: 11,
  blank: 12,
} as const;

export type CellKind = (typeof CELL)[keyof typeof CELL];

export const CELL_KINDS = 13;
