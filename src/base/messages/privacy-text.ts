import type { Lang } from './text.ts';
import { wordingOf } from './wording.ts';

/** What the sentences need of a finding of personal data. */
export interface ToldPrivacy {
  readonly category: string;
  readonly score: number;
  readonly checked: number;
  readonly matching: number;
  readonly sampled: boolean;
  readonly reason: string;
  readonly told: readonly string[];
  readonly exemption: number | null;
}

export interface PrivacyText {
  /** Name of the category. */
  readonly title: string;
  /** Why it is told: the `reason` of the JSON report. */
  readonly reason: string;
  readonly advice: string;
  /** The text to read before claiming an exemption. */
  readonly exemption: string | null;
}

/** From this score on nobody has to check. */
const SURE = 0.6;

/** A finding of personal data as what words it. */
export function toldPrivacy(finding: ToldPrivacy) {
  const { category, reason, checked, matching, sampled, told } = finding;
  const params = { checked, matching, sampled, told, sure: finding.score >= SURE };
  return { code: 'personal-data', check: category, reason, params };
}

/** A finding of personal data in plain words. */
export function privacyText(finding: ToldPrivacy, lang: Lang): PrivacyText {
  const { category, exemption } = finding;
  const worded = { ...toldPrivacy(finding), level: 'warning' } as const;
  const text = wordingOf(worded, lang);
  return {
    title: text?.title ?? category,
    reason: text?.message(worded) ?? '',
    advice: text?.action(worded) ?? '',
    exemption: exemption === null ? null : exemptionText(exemption, lang),
  };
}

/**
 * The point of CRPA D. 312-1-3 that may allow to publish a column, and what it leaves to check; only
 * its number when `brief`.
 */
export function exemptionText(point: number, lang: Lang, brief = false): string {
  const about = {
    code: 'personal-data',
    check: 'exemption',
    level: 'info',
    params: { point, brief },
  } as const;
  return wordingOf(about, lang)?.message(about) ?? '';
}
