import type { ReportView } from '../../../report/report.ts';
import { visible } from '../../../report/text/visible.ts';
import type { StatusReport } from '../../../status/report.ts';
import { Speaker } from '../speaker.ts';
import { type PlanSection, planSections } from './sections.ts';

/** The action plan for a wiki or a merge request. */
export function markdown(report: StatusReport, { lang }: ReportView): string {
  const speaker = new Speaker(lang);
  const parts = planSections(report, speaker).map(
    (section) => `## ${section.heading}\n\n${content(section)}`,
  );
  return `${[`# ${plain(speaker.title(report))}`, ...parts].join('\n\n')}\n`;
}

function content({ columns, rows, empty, code }: PlanSection): string {
  if (rows.length === 0) return empty ?? '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) =>
      line(row.map((cell, index) => (index === code ? `\`${plain(cell)}\`` : plain(cell)))),
    ),
  ].join('\n');
}

/** A text of a person's: no markup, no line break. */
function plain(text: string): string {
  return visible(text).replace(/[|<>*_`[\]]/g, (sign) => (sign === '_' ? sign : `\\${sign}`));
}
