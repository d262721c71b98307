import type { Duty } from '../../project/obligations/judge.ts';
import type { SurveyedFile } from '../survey/survey.ts';
import { findTopic } from '../topics/find-topic.ts';
import { tableWords } from '../topics/table-words.ts';
import type { JudgedTable } from './judged-table.ts';

/** Duties about the authority itself, and not about data that a file would hold. */
const NOT_A_FILE: ReadonlySet<string> = new Set([
  'diffusion-par-defaut',
  'prada',
  'dpo',
  'hvd',
  'inspire',
]);

/**
 * What the texts ask of the authority, or may ask, and that no table nor document seems to answer.
 * Recommended data are told too, after the duties.
 */
export function missingDuties(
  duties: readonly Duty[],
  tables: readonly JudgedTable[],
  others: readonly SurveyedFile[],
): readonly Duty[] {
  const answered = new Set<string>();
  for (const { obligation, topic, table } of tables) {
    if (obligation !== undefined) answered.add(obligation.id);
    if (topic?.topic.obligation !== undefined) answered.add(topic.topic.obligation);
    for (const schema of [...(topic?.topic.schemas ?? []), table.schemas[0]?.name]) {
      for (const { obligation: one } of duties) {
        if (schema !== undefined && one.schemas.includes(schema)) answered.add(one.id);
      }
    }
  }
  for (const { path, sort } of others) {
    if (sort !== 'document') continue;
    const topic = findTopic(tableWords(path, undefined, []), undefined)?.topic;
    if (topic?.obligation !== undefined) answered.add(topic.obligation);
  }
  return duties.filter(
    ({ obligation: { id }, applies }) =>
      applies !== 'no' && !NOT_A_FILE.has(id) && !answered.has(id),
  );
}
