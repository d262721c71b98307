import type { Finding } from '../base/finding.ts';
import type { FindingText, Lang, Spoken } from '../base/messages/text.ts';
import { errorWording, wordingOf } from '../base/messages/wording.ts';
import { toldByCause } from './cause.ts';
import type { FileReport } from './report.ts';

type Kind = Pick<Finding, 'code' | 'check' | 'constraint' | 'reason'>;

/** The rule that a finding breaks, as machines name it: `constraint-error/pattern`. */
export function ruleOf({ code, check, constraint }: Kind): string {
  return [code, check ?? constraint].filter((part) => part !== undefined).join('/');
}

/** The name of the problem; its rule when nobody has worded it. */
export function titleOf(finding: Kind, lang: Lang): string {
  return wordingOf(finding, lang)?.title ?? ruleOf(finding);
}

/** What is wrong here and what is expected: one sentence without full stop. */
export function messageOf(finding: Finding, lang: Lang): string {
  return wordingOf(finding, lang)?.message(finding) ?? ruleOf(finding);
}

/** What to do about it and those that it speaks for, or about its cause; `''` when nobody has worded it. */
export function actionOf(finding: Spoken, lang: Lang): string {
  const told = wordingOf(toldByCause(finding), lang) ?? wordingOf(finding, lang);
  return told?.action(finding) ?? '';
}

/** The page about a kind of problem: its own, else that of its plain code. */
export function pageOf(finding: Kind, lang: Lang): FindingText['explain'] {
  const { code } = finding;
  return wordingOf(finding, lang)?.explain ?? wordingOf({ code }, lang)?.explain;
}

/** Why a file could not be read, and what to do. */
export function failureOf(
  error: NonNullable<FileReport['error']>,
  lang: Lang,
): { readonly message: string; readonly action: string } {
  const text = errorWording(error.code, lang);
  return {
    message: text?.message(error.params) ?? error.code,
    action: text?.action(error.params) ?? '',
  };
}
