/** The day as `AAAAMMJJ`, from ISO, French or compact dates; 0 for anything else. */
export function dayNumber(text: string): number {
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$/.exec(text);
  const french =
    iso === null ? /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: .*)?$/.exec(text) : null;
  const [year, month, day] =
    iso === null ? [french?.[3], french?.[2], french?.[1]] : [iso[1], iso[2], iso[3]];
  if (year === undefined) return 0;
  const full = year.length === 2 ? Number(year) + (Number(year) > 30 ? 1900 : 2000) : Number(year);
  return isDay(full, Number(month), Number(day))
    ? full * 10_000 + Number(month) * 100 + Number(day)
    : 0;
}

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** `2026-05-12` as 20260512. */
export function todayNumber(today: string): number {
  return Number(today.slice(0, 10).replaceAll('-', ''));
}

/** The middle one of ascending numbers. */
export function median(ascending: readonly number[]): number {
  return ascending[Math.floor(ascending.length / 2)] ?? 0;
}
