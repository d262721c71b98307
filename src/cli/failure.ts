import { OdcError } from '../base/errors.ts';
import type { Finding } from '../base/finding.ts';
import type { Lang } from '../base/messages/text.ts';
import { errorWording, wordingOf } from '../base/messages/wording.ts';
import type { Screen } from './terminal.ts';

/** A failure in a few lines: what and where, then what to do. */
export function failureText(error: OdcError, lang: Lang, screen: Screen): string {
  const wording = errorWording(error.code, lang);
  const mark = screen.unicode ? '✖' : 'x';
  const red = (text: string): string => (screen.color ? `\u001b[31m${text}\u001b[39m` : text);
  const message = wording?.message(error.params) ?? `${error.code} ${JSON.stringify(error.params)}`;
  const action = wording?.action(error.params) ?? '';
  const lines = [`${red(mark)} ${message}`];
  for (const detail of error.details) lines.push(`  - ${detailText(detail, lang)}`);
  if (action !== '') lines.push(`  ${screen.unicode ? '→' : '->'} ${action}`);
  return `${lines.join('\n')}\n`;
}

function detailText(finding: Finding, lang: Lang): string {
  const { pointer } = finding.params;
  const colon = lang === 'fr' ? '\u00a0:' : ':';
  const where = typeof pointer === 'string' ? `${pointer}${colon} ` : '';
  return `${where}${wordingOf(finding, lang)?.message(finding) ?? finding.code}`;
}

export function isOdcError(cause: unknown): cause is OdcError {
  return cause instanceof OdcError;
}
