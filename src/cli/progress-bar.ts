import type { Clock } from '../ports/clock.ts';
import type { OnProgress } from '../ports/progress.ts';
import type { Screen } from './terminal.ts';

/** Nothing is shown for work shorter than this (milliseconds). */
const PATIENCE = 500;
/** Drawn at most ten times a second. */
const PACE = 100;

export interface ProgressBar {
  readonly onProgress: OnProgress;
  /** Wipes the bar: the result comes next. */
  clear(): void;
}

const SILENT: ProgressBar = { onProgress() {}, clear() {} };

/** A bar on standard error, for long files; silent when nobody looks. */
export function progressBar(
  label: string,
  screen: Screen,
  clock: Clock,
  quiet: boolean,
): ProgressBar {
  if (quiet || !screen.isTerminal) return SILENT;
  const start = clock.elapsed();
  let last = start + PATIENCE - PACE;
  let drawn = false;
  return {
    onProgress(done, total) {
      const now = clock.elapsed();
      if (now - last < PACE) return;
      last = now;
      drawn = true;
      screen.write(`\r${line(label, done, total, screen)}\u001b[K`);
    },
    clear() {
      if (drawn) screen.write('\r\u001b[K');
      drawn = false;
    },
  };
}

function line(label: string, done: number, total: number | undefined, screen: Screen): string {
  const size = `${Math.round(done / 1e6)} Mo`;
  if (total === undefined || total === 0) return `${label} ${size}`;
  const part = Math.min(1, done / total);
  const width = Math.max(10, Math.min(30, screen.width - label.length - 20));
  const full = Math.round(part * width);
  const [on, off] = screen.unicode ? ['█', '░'] : ['#', '.'];
  return `${label} ${on.repeat(full)}${off.repeat(width - full)} ${Math.round(part * 100)} % ${size}`;
}
