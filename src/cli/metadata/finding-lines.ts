import type { Finding } from '../../base/finding.ts';
import { wordingOf } from '../../base/messages/wording.ts';
import { Paint } from '../../report/terminal/paint.ts';
import type { Context } from '../context.ts';
import type { Screen } from '../terminal.ts';
import { viewOf } from '../write-report.ts';

/** Findings about datasets, each as its mark, what it is, and what to do. */
export function findingLines(
  findings: readonly Finding[],
  context: Context,
  screen: Screen = context.out,
  { isNamed = true }: { readonly isNamed?: boolean } = {},
): readonly string[] {
  const paint = new Paint({ ...viewOf('-', context), width: screen.width, color: screen.color });
  const colon = context.lang === 'fr' ? '\u00a0:' : ':';
  return findings.flatMap((finding) => {
    const text = wordingOf(finding, context.lang);
    const dataset = isNamed ? `${String(finding.params.dataset)}${colon} ` : '';
    return [
      ...paint.marked(
        finding.level,
        `${dataset}${text?.message(finding) ?? finding.code}`,
        'plain',
      ),
      ...paint.under(text?.action(finding) ?? '', 'action', '→ '),
    ];
  });
}

/** Findings for a program: codes and values never change with the language, texts do. */
export function findingData(findings: readonly Finding[], context: Context) {
  return findings.map((finding) => {
    const { code, reason, level, field, params } = finding;
    const text = wordingOf(finding, context.lang);
    return {
      code,
      ...(reason === undefined ? {} : { reason }),
      level,
      ...(field === undefined ? {} : { field }),
      message: text?.message(finding) ?? code,
      action: text?.action(finding) ?? '',
      params,
    };
  });
}
