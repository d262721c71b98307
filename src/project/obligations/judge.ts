import type { AuthorityKind, ObligationAnswer } from '../project.ts';
import { OBLIGATIONS } from './index.ts';
import type { Obligation, Threshold } from './obligation.ts';

/** What the texts look at. */
export interface Subject {
  readonly kind?: AuthorityKind;
  /** Population municipale. */
  readonly population?: number;
  /** Population totale, a little above; the same when left out. */
  readonly totalPopulation?: number;
  /** Full-time equivalents. */
  readonly staff?: number;
  /** What the authority itself says of some duties. */
  readonly answers?: readonly ObligationAnswer[];
}

export type Applies = 'yes' | 'no' | 'to-check';

/** One reason, as data; `messages/` words it. */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Duty {
  readonly obligation: Obligation;
  readonly applies: Applies;
  readonly reasons: readonly Reason[];
  /** From when it binds this authority. */
  readonly since?: string;
  /** `AAAA-MM-JJ`: the next day by which something is due. */
  readonly next?: string;
}

interface Opinion {
  readonly applies: Applies;
  readonly reason: Reason;
}

/**
 * What each text asks of this very authority.
 * @param on the day of the judgement, `AAAA-MM-JJ`
 */
export function judgeObligations(
  subject: Subject,
  on: string,
  obligations: readonly Obligation[] = OBLIGATIONS,
): readonly Duty[] {
  return obligations.map((obligation) => judge(obligation, subject, on));
}

function judge(obligation: Obligation, subject: Subject, on: string): Duty {
  const answer = answerOn(obligation, subject);
  const opinions = answer === undefined ? opinionsOn(obligation, subject, on) : [answer];
  const refusals = opinions.filter(({ applies }) => applies === 'no');
  const doubts = opinions.filter(({ applies }) => applies === 'to-check');
  const kept = [refusals, doubts, opinions].find((some) => some.length > 0) ?? [];
  const applies = kept[0]?.applies ?? 'yes';
  const reasons = kept.map(({ reason }) => reason);
  const since = sinceOf(obligation, subject);
  return {
    obligation,
    applies,
    reasons: reasons.length > 0 ? reasons : [{ code: 'duty-everyone', params: {} }],
    ...(since === undefined ? {} : { since }),
    ...(obligation.yearly === undefined ? {} : { next: nextYearly(obligation.yearly, on) }),
  };
}

/** The authority's own word, which nothing else outweighs. */
function answerOn({ id }: Obligation, { answers = [] }: Subject): Opinion | undefined {
  const answer = answers.find((one) => one.id === id);
  if (answer?.applies === undefined) return undefined;
  const { applies, reason = '', who, when } = answer;
  const code = applies ? 'duty-answered-yes' : 'duty-answered-no';
  return { applies: applies ? 'yes' : 'no', reason: { code, params: { reason, who, when } } };
}

function opinionsOn(obligation: Obligation, subject: Subject, on: string): Opinion[] {
  const { kinds, thresholds = [], provided } = obligation;
  const { kind } = subject;
  const opinions: Opinion[] = [];
  if (kinds !== undefined) opinions.push(onKind(kinds, kind));
  for (const threshold of thresholds) {
    if (threshold.kinds === undefined || kind === undefined || threshold.kinds.includes(kind)) {
      opinions.push(onThreshold(threshold, subject));
    }
  }
  const free =
    kind !== undefined &&
    thresholds.length > 0 &&
    thresholds.every((one) => one.kinds !== undefined && !one.kinds.includes(kind));
  if (free)
    opinions.push({ applies: 'yes', reason: { code: 'duty-no-threshold', params: { kind } } });
  const since = sinceOf(obligation, subject);
  if (since !== undefined && since > on) {
    opinions.push({ applies: 'no', reason: { code: 'duty-not-yet', params: { since } } });
  }
  if (provided !== undefined) {
    opinions.push({
      applies: 'to-check',
      reason: { code: 'duty-provided', params: { fr: provided.fr, en: provided.en } },
    });
  }
  return opinions;
}

function onKind(kinds: readonly AuthorityKind[], kind: AuthorityKind | undefined): Opinion {
  if (kind === undefined) {
    return { applies: 'to-check', reason: { code: 'duty-kind-unknown', params: {} } };
  }
  const params = { kind };
  if (kinds.includes(kind)) return { applies: 'yes', reason: { code: 'duty-kind', params } };
  // The rules of groupings hold for many syndicats: only their statutes tell.
  const doubtful = kind === 'other' || (kind === 'syndicat' && kinds.includes('epci'));
  return doubtful && kinds.length > 1
    ? { applies: 'to-check', reason: { code: 'duty-kind-doubtful', params } }
    : { applies: 'no', reason: { code: 'duty-other-kind', params } };
}

/** Agents are heads; full-time equivalents are fewer: this share below, heads must be counted. */
const NEAR_AGENTS = 0.75;

function onThreshold({ of, min }: Threshold, subject: Subject): Opinion {
  const value = of === 'population' ? subject.population : subject.staff;
  if (value === undefined) {
    return { applies: 'to-check', reason: { code: `duty-${of}-unknown`, params: { min } } };
  }
  const params = { value, min };
  if (value >= min) return { applies: 'yes', reason: { code: `duty-${of}-reached`, params } };
  const most =
    of === 'population'
      ? (subject.totalPopulation ?? value)
      : of === 'agents'
        ? Math.floor(value / NEAR_AGENTS)
        : value;
  return most >= min
    ? { applies: 'to-check', reason: { code: `duty-${of}-near`, params: { ...params, most } } }
    : { applies: 'no', reason: { code: `duty-${of}-below`, params } };
}

function sinceOf({ since, sinceUpTo }: Obligation, { population }: Subject): string | undefined {
  if (sinceUpTo !== undefined && population !== undefined && population <= sinceUpTo.population) {
    return sinceUpTo.date;
  }
  return since;
}

function nextYearly(day: string, on: string): string {
  const year = Number(on.slice(0, 4));
  return on.slice(5) <= day ? `${year}-${day}` : `${year + 1}-${day}`;
}
