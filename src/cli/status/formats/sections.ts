import type { StatusReport } from '../../../status/report.ts';
import { comingDuties, type Speaker } from '../speaker.ts';

/** One table of the plan; cells are plain text. */
export interface PlanSection {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is said in place of an empty table. */
  readonly empty?: string;
  /** Column that holds commands. */
  readonly code?: number;
}

/** The plan as tables, for documents; empty ones that say nothing are left out. */
export function planSections(report: StatusReport, speaker: Speaker): readonly PlanSection[] {
  const { words } = speaker;
  const { columns, headings, states, coverages } = words;
  const bound = report.duties.filter(({ applies }) => applies === 'yes');
  const toCheck = report.duties.filter(({ applies }) => applies === 'to-check');
  const sections: readonly PlanSection[] = [
    {
      heading: headings.actions,
      columns: [columns.command, columns.why, ''],
      rows: report.actions
        .slice(0, 3)
        .map(({ command, why, compulsory }) => [
          command,
          speaker.say(why),
          compulsory ? words.compulsory : '',
        ]),
      empty: words.nothingToDo,
      code: 0,
    },
    {
      heading: headings.late,
      columns: [columns.what, ''],
      rows: report.late.map(({ what, compulsory }) => [
        speaker.say(what),
        compulsory ? words.compulsory : '',
      ]),
      empty: words.nothingLate,
    },
    {
      heading: headings.steps,
      columns: [columns.step, columns.state, columns.missing],
      rows: report.steps.map(({ step, state, notes }) => [
        words.steps[step],
        states[state],
        notes.map((one) => speaker.say(one)).join(' ; '),
      ]),
    },
    {
      heading: headings.datasets,
      columns: [
        columns.dataset,
        ...report.steps.map(({ step }) => words.steps[step]),
        columns.missing,
        columns.rhythm,
      ],
      rows: report.datasets.map(({ title, steps, rhythm }) => [
        title,
        ...steps.map(({ state }) => states[state]),
        steps
          .flatMap(({ notes }) => notes)
          .map((one) => speaker.say(one))
          .join(' ; '),
        speaker.rhythm(rhythm),
      ]),
      empty: words.noDataset,
    },
    {
      heading: headings.duties,
      columns: [columns.duty, columns.text, columns.coverage],
      rows: bound.map((duty) => {
        const { title, text } = speaker.duty(duty);
        const datasets = duty.datasets.length === 0 ? '' : ` (${duty.datasets.join(', ')})`;
        return [title, text, coverages[duty.coverage] + datasets];
      }),
    },
    {
      heading: headings.toCheck,
      columns: [columns.duty, columns.text, columns.question],
      rows: toCheck.map((duty) => {
        const { title, text } = speaker.duty(duty);
        return [title, text, duty.reasons.map((one) => speaker.say(one)).join(' ; ')];
      }),
    },
    {
      heading: headings.next,
      columns: [columns.date, columns.what, ''],
      rows: comingDuties(report).map((duty) => [
        words.day(duty.next),
        speaker.duty(duty).title,
        duty.applies === 'to-check' ? words.ifConcerned : '',
      ]),
    },
  ];
  return sections.filter(({ rows, empty }) => rows.length > 0 || empty !== undefined);
}
