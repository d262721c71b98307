/** How numbers are put in bands: equal ones, or between bounds; open at the ends. */
export interface Bands {
  readonly width?: number;
  /** Where bands start, ascending: `[0, 18, 65]` gives `0-17`, `18-64`, `65+`. */
  readonly bounds?: readonly number[];
  /** From this value on, one band `90+`. */
  readonly top?: number;
  /** Below this value, one band `<18`. */
  readonly bottom?: number;
}

/** The band of a number: `30-39`, `90+`, `<18`. A band holds its lower end, not the next one's. */
export function bandOf(value: number, bands: Bands): string {
  const { top, bottom, bounds, width = 1 } = bands;
  if (top !== undefined && value >= top) return `${written(top)}+`;
  if (bottom !== undefined && value < bottom) return `<${written(bottom)}`;
  if (bounds !== undefined) return boundedBand(value, bounds, bands);
  const from = roundOff(Math.floor(value / width + 1e-9) * width);
  return band(
    Math.max(from, bottom ?? from),
    Math.min(roundOff(from + width), top ?? Number.POSITIVE_INFINITY),
  );
}

function boundedBand(value: number, bounds: readonly number[], { top, bottom }: Bands): string {
  const first = bounds[0] ?? 0;
  if (value < first) return `<${written(first)}`;
  let at = bounds.length - 1;
  while (at > 0 && value < (bounds[at] ?? 0)) at -= 1;
  const from = Math.max(bounds[at] ?? 0, bottom ?? Number.NEGATIVE_INFINITY);
  const to = Math.min(bounds[at + 1] ?? Number.POSITIVE_INFINITY, top ?? Number.POSITIVE_INFINITY);
  return to === Number.POSITIVE_INFINITY ? `${written(from)}+` : band(from, to);
}

/** Between whole numbers the last one is named: `30-39`; else the next band's start: `0.5-1`. */
function band(from: number, to: number): string {
  const areWhole = Number.isInteger(from) && Number.isInteger(to);
  const last = areWhole ? to - 1 : to;
  if (from === last) return written(from);
  return from < 0 || last < 0
    ? `${written(from)} à ${written(last)}`
    : `${written(from)}-${written(last)}`;
}

/** `0.1 * 3` is `0.3` for those who read it. */
function roundOff(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

function written(value: number): string {
  return String(roundOff(value));
}
