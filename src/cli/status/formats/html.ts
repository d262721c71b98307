import { table, text } from '../../../report/html/elements.ts';
import { STYLE } from '../../../report/html/style.ts';
import type { ReportView } from '../../../report/report.ts';
import { visible } from '../../../report/text/visible.ts';
import type { StatusReport } from '../../../status/report.ts';
import { Speaker } from '../speaker.ts';
import { type PlanSection, planSections } from './sections.ts';

/** The action plan as one page that opens without network, to send or to print. */
export function html(report: StatusReport, { lang }: ReportView): string {
  const speaker = new Speaker(lang);
  const title = text(visible(speaker.title(report)));
  const compulsory = report.late.filter((one) => one.compulsory).length;
  const level = compulsory > 0 ? 'error' : report.late.length > 0 ? 'warning' : 'ok';
  const verdict =
    report.late.length === 0
      ? speaker.words.nothingLate
      : `${speaker.words.headings.late}${lang === 'fr' ? '\u00a0' : ''}: ${report.late.length}`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p class="verdict ${level}">${text(verdict)}</p>
</header>
<main>
${planSections(report, speaker).map(section).join('\n')}
</main>
</body>
</html>
`;
}

function section({ heading, columns, rows, empty, code }: PlanSection): string {
  const head = `<h2>${text(heading)}</h2>`;
  if (rows.length === 0) return `${head}\n<p>${text(empty ?? '')}</p>`;
  const cells = rows.map((row) =>
    row.map((cell, index) =>
      index === code ? `<code>${text(visible(cell))}</code>` : text(visible(cell)),
    ),
  );
  return `${head}\n${table(
    '',
    columns.map((title) => ({ title })),
    cells,
  )}`;
}
