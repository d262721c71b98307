import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import { findLicence, LICENCES } from '../../metadata/licences/index.ts';
import type { Licence } from '../../metadata/licences/licence.ts';
import { Paint } from '../../report/terminal/paint.ts';
import type { Context } from '../context.ts';
import { json, needed, writeAs } from '../schemas/output.ts';
import { viewOf } from '../write-report.ts';
import type { LicenseAction } from './run-license.ts';
import { licenseWords } from './words/index.ts';

/** `odc license show NAME` */
export const show: LicenseAction = async (target, _raw, context) => {
  const licence = licenceNamed(needed(target, 'show'));
  const { texts, ...facts } = licence;
  await writeAs(
    {
      pretty: () => page(licence, context),
      json: () => json({ license: { ...facts, ...texts[context.lang] } }),
    },
    context,
  );
  return 0;
};

/** @throws OdcError `usage`, `unknown-licence` */
function licenceNamed(name: string): Licence {
  const found = findLicence(name);
  if (found !== undefined) return found;
  const known = LICENCES.flatMap(({ id, title }) => [id, title]);
  throw new OdcError('usage', 'unknown-licence', {
    licence: name,
    near: nearMiss(name, known) ?? null,
  });
}

function page(licence: Licence, context: Context): string {
  const words = licenseWords(context.lang);
  const paint = new Paint(viewOf(context.options.outputs[0]?.path ?? '-', context));
  const { summary, may, must, when } = licence.texts[context.lang];
  const section = (title: string, items: readonly string[]): readonly string[] =>
    items.length === 0
      ? []
      : [
          '',
          ...paint.under(title, 'strong'),
          ...items.flatMap((item) => paint.under(item, 'plain', '- ')),
        ];
  const mark = licence.isListed ? 'ok' : 'warning';
  return `${[
    ...paint.marked(mark, `${licence.title} — ${licence.id}`),
    ...paint.under(`${summary}.`),
    ...section(words.may, may),
    ...section(words.must, must),
    ...section(words.when, [`${when}.`]),
    '',
    ...(licence.url === undefined ? [] : paint.verbatim(licence.url)),
    ...(licence.spdx === undefined ? [] : paint.under(`SPDX ${licence.spdx}`, 'quiet')),
  ].join('\n')}\n`;
}
