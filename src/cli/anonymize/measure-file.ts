import { measure } from '../../privacy/anonymise/measure.ts';
import { json, writeAs } from '../schemas/output.ts';
import { measureLines } from './measure-lines.ts';
import { noteData, sayNote } from './notes.ts';
import { withProgress } from './progress.ts';
import type { AnonymizeMode } from './run-anonymize.ts';
import { optionalSource, rereadable } from './source.ts';
import { anonymizeWords } from './words/index.ts';

/** `odc anonymize FILE --measure --quasi a,b --sensitive c` */
export const measureFile: AnonymizeMode = async (file, options, context) => {
  const { lang } = context;
  const words = anonymizeWords(lang);
  const source = await rereadable(file, context);
  const population = optionalSource(options.population, context);
  const { quasi, sensitive, weight, table } = options;
  const request = {
    quasi,
    sensitive,
    table,
    ...(weight === undefined ? {} : { weight }),
    ...(population === undefined ? {} : { population }),
  };
  const report = await withProgress(file, context, (walk) => measure(source, request, walk));
  await writeAs(
    {
      pretty: () =>
        `${[
          words.measured(file, quasi),
          '',
          ...measureLines([[words.figures.value, report.measures]], words),
          '',
          ...report.conventions.map((note) => `  ${sayNote(note, lang)}`),
        ].join('\n')}\n`,
      json: () =>
        json({
          path: file,
          quasi,
          sensitive,
          measures: report.measures,
          conventions: report.conventions.map((note) => noteData(note, lang)),
        }),
    },
    context,
  );
  return 0;
};
