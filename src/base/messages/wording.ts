import type { Finding } from '../finding.ts';
import * as en from './en/index.ts';
import * as fr from './fr/index.ts';
import type { ErrorText, FindingText, Lang } from './text.ts';

const LANGUAGES = { fr, en } as const;

type Kind = Pick<Finding, 'code' | 'check' | 'constraint' | 'reason'>;

/** Keys that may word a finding, the most precise first. */
function keysOf({ code, check, constraint, reason }: Kind): string[] {
  const keys: string[] = [];
  if (check !== undefined && reason !== undefined) keys.push(`${code}/${check}/${reason}`);
  if (check !== undefined) keys.push(`${code}/${check}`);
  if (constraint !== undefined) keys.push(`${code}/${constraint}`);
  if (reason !== undefined) keys.push(`${code}/${reason}`);
  return [...keys, code];
}

/** The texts of a finding; `undefined` for a code that has none (a test forbids it). */
export function wordingOf(finding: Kind, lang: Lang): FindingText | undefined {
  const texts = LANGUAGES[lang].findingTexts;
  for (const key of keysOf(finding)) {
    const text = texts[key];
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The texts of an error, by the code that it carries. */
export function errorWording(code: string, lang: Lang): ErrorText | undefined {
  return LANGUAGES[lang].errorTexts[code];
}
