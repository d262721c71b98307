import { planText } from '../../privacy/anonymise/suggest/plan-text.ts';
import { suggestPlan } from '../../privacy/anonymise/suggest/suggest-plan.ts';
import { paths } from '../paths.ts';
import { json, writeAs } from '../schemas/output.ts';
import { startDetection } from './detection.ts';
import { noteData, sayNote } from './notes.ts';
import { withProgress } from './progress.ts';
import type { AnonymizeMode } from './run-anonymize.ts';
import { rereadable } from './source.ts';
import { anonymizeWords } from './words/index.ts';

/** `odc anonymize FILE --suggest` */
export const suggest: AnonymizeMode = async (file, { table }, context) => {
  const { lang } = context;
  const words = anonymizeWords(lang);
  const source = await rereadable(file, context);
  const suggestion = await withProgress(file, context, (walk) =>
    suggestPlan(source, { table, detect: startDetection(file, context) }, walk),
  );
  const { plan, proposals, reasons, before, rows } = suggestion;
  const title = words.planTitle(file === '-' ? file : paths.basename(file));
  await writeAs(
    {
      pretty: () => planText(suggestion, title, (note) => sayNote(note, lang)),
      json: () =>
        json({
          path: file,
          rows,
          plan,
          reasons: [
            ...proposals.map(({ column, reason }) => ({
              key: `columns.${column}`,
              ...noteData(reason, lang),
            })),
            ...Object.entries(reasons).map(([key, reason]) => ({ key, ...noteData(reason, lang) })),
          ],
          before,
        }),
    },
    context,
  );
  const { path = '-' } = context.options.outputs[0] ?? {};
  if (path !== '-') context.tell(words.planNext(file, path));
  return 0;
};
