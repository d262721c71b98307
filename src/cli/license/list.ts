import { LICENCES } from '../../metadata/licences/index.ts';
import { Paint } from '../../report/terminal/paint.ts';
import { columns } from '../schemas/columns.ts';
import { json, writeAs } from '../schemas/output.ts';
import { viewOf } from '../write-report.ts';
import type { LicenseAction } from './run-license.ts';
import { licenseWords } from './words/index.ts';

/** `odc license list` */
export const list: LicenseAction = async (_target, _raw, context) => {
  const words = licenseWords(context.lang);
  const paint = new Paint(viewOf(context.options.outputs[0]?.path ?? '-', context));
  const rows = LICENCES.map((licence) => [
    licence.id,
    licence.isListed ? words.listed : '',
    licence.title,
  ]);
  await writeAs(
    {
      pretty: () =>
        `${[...columns(rows, context.out.width), '', ...paint.under(words.listEnd)].join('\n')}\n`,
      json: () =>
        json({
          licenses: LICENCES.map(({ texts, aliases, ...facts }) => ({
            ...facts,
            aliases,
            summary: texts[context.lang].summary,
          })),
        }),
    },
    context,
  );
  return 0;
};
