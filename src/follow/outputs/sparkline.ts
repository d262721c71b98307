const BARS = '▁▂▃▄▅▆▇█';

/** Figures as a line of bars, the highest being the tallest; nothing but zeros is flat. */
export function sparkline(values: readonly number[]): string {
  const most = Math.max(...values, 0);
  return values
    .map((value) => {
      const level = most === 0 ? 0 : Math.ceil((value / most) * (BARS.length - 1));
      return BARS[value > 0 ? Math.max(1, level) : 0] ?? '';
    })
    .join('');
}
