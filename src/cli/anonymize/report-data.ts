import type { Lang } from '../../base/messages/text.ts';
import type { AnonymisationReport } from '../../privacy/anonymise/report.ts';
import { noteData, sayNote } from './notes.ts';

export interface ReportSetting {
  readonly lang: Lang;
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The report as `schemas/anonymization-report.schema.json` has it. It holds no key and no value of a cell. */
export function reportData(report: AnonymisationReport, { lang, version, now }: ReportSetting) {
  const { facts, conventions, attack, verdict, ...plain } = report;
  return {
    version: 1,
    tool: { name: 'odc', version },
    date: new Date(now).toISOString(),
    ...plain,
    facts: facts.map((note) => noteData(note, lang)),
    conventions: conventions.map((note) => noteData(note, lang)),
    attack: {
      passed: attack.passed,
      checks: attack.checks.map(({ name, outcome, notes }) => ({
        name,
        outcome,
        notes: notes.map((note) => noteData(note, lang)),
      })),
    },
    verdict: { status: verdict, message: verdictText(report, lang) },
  };
}

/** What may be said of the output, and no more. */
export function verdictText({ verdict, quasi }: AnonymisationReport, lang: Lang): string {
  return sayNote({ code: `verdict/${verdict}`, params: { quasi } }, lang);
}
