import type { Clock } from '../../ports/clock.ts';

/** The day where the authority is, and not that of Greenwich: `AAAA-MM-JJ`. */
export function today(clock: Clock): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(clock.now());
}
