import type { StatusNote, StatusReport } from '../../../status/report.ts';
import { json } from '../../schemas/output.ts';
import type { Speaker } from '../speaker.ts';

/** The action plan for a program: codes and keys never change with the language. */
export function jsonText(report: StatusReport, speaker: Speaker): string {
  const fact = (one: StatusNote) => ({ ...one, message: speaker.say(one) });
  const {
    version: _,
    authority,
    steps,
    inventory,
    datasets,
    duties,
    late,
    actions,
    ...rest
  } = report;
  return json({
    ...rest,
    authority: authority ?? null,
    steps: steps.map((one) => ({ ...one, notes: one.notes.map(fact) })),
    inventory: {
      ...inventory,
      date: inventory.date ?? null,
      owners: inventory.owners.map(({ owner, ...one }) => ({ owner: owner ?? null, ...one })),
    },
    datasets: datasets.map(({ at, ...one }) => ({
      ...one,
      at: at ?? null,
      steps: one.steps.map((step) => ({ ...step, notes: step.notes.map(fact) })),
    })),
    duties: duties.map((one) => ({
      ...one,
      ...speaker.duty(one),
      next: one.next ?? null,
      reasons: one.reasons.map(fact),
    })),
    late: late.map(({ compulsory, what }) => ({ compulsory, ...fact(what) })),
    actions: actions.map(({ command, why, compulsory }) => ({
      command,
      compulsory,
      ...fact(why),
    })),
  });
}
