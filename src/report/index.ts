import { maskReport } from './masking.ts';
import type { Reporter, ValidationReport } from './report.ts';
import { wordsOf } from './words/index.ts';

/** Every output format, by the name that `--format` takes; each is loaded only when it is used. */
const FORMATS = {
  pretty: async () => (await import('./formats/pretty.ts')).pretty,
  json: async () => (await import('./formats/json.ts')).json,
  ndjson: async () => (await import('./formats/ndjson.ts')).ndjson,
  csv: async () => (await import('./formats/csv.ts')).csv,
  junit: async () => (await import('./formats/junit.ts')).junit,
  sarif: async () => (await import('./formats/sarif.ts')).sarif,
  github: async () => (await import('./formats/github.ts')).github,
  gitlab: async () => (await import('./formats/gitlab.ts')).gitlab,
  html: async () => (await import('./formats/html.ts')).html,
  markdown: async () => (await import('./formats/markdown.ts')).markdown,
} satisfies Record<string, () => Promise<Reporter>>;

export type FormatId = keyof typeof FORMATS;

export const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];

export function isFormat(id: string): id is FormatId {
  return Object.hasOwn(FORMATS, id);
}

/** Whether there is something in a report beside the verdicts. */
function holdsFindings({ files }: ValidationReport): boolean {
  return files.some(
    ({ error, issues, counts, privacy }) =>
      error !== undefined ||
      issues.length + counts.groups.length + (privacy?.findings.length ?? 0) > 0,
  );
}

/** A format, made unable to show what the privacy check hides; `undefined` for an unknown name. */
export async function reporterOf(id: string): Promise<Required<Reporter> | undefined> {
  if (!isFormat(id)) return undefined;
  const format = await FORMATS[id]();
  return {
    id,
    tells: format.tells ?? holdsFindings,
    render: (report, view) => format.render(maskReport(report, wordsOf(view.lang).masked), view),
  };
}
