import { chooseLicence, type LicenceAdvice } from '../../metadata/licences/choose-licence.ts';
import { findLicence } from '../../metadata/licences/index.ts';
import type { Edit } from '../../project/edit-project.ts';
import { Paint } from '../../report/terminal/paint.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { datasetsNamed, todayOf } from '../metadata/datasets.ts';
import { KEYS, writeProject } from '../metadata/edit.ts';
import { json, writeAs } from '../schemas/output.ts';
import { viewOf } from '../write-report.ts';
import { licenceAnswers } from './answers.ts';
import type { LicenseAction } from './run-license.ts';
import { licenseWords } from './words/index.ts';

/**
 * `odc license choose [ID]`: for one dataset, with the reason and who chose; without a name, for the
 * whole project. Without a project, it only says which one.
 */
export const choose: LicenseAction = async (target, raw, context) => {
  const { project } = context;
  const [dataset] =
    target === undefined || project === undefined ? [] : datasetsNamed([target], project);
  const advice = chooseLicence(await licenceAnswers(raw, dataset, context));
  const edits = project === undefined ? [] : editsOf(advice, dataset?.id, raw, context);
  const isWritten = edits.length > 0 && raw.dryRun !== true;
  if (isWritten && project !== undefined) await writeProject(edits, project, context);
  await tell(advice, reasonOf(advice, raw, context), isWritten, context);
  return advice.license === undefined ? 1 : 0;
};

function reasonOf({ reason }: LicenceAdvice, raw: RawOptions, { lang }: Context): string {
  return typeof raw.reason === 'string' && raw.reason !== ''
    ? raw.reason
    : licenseWords(lang).reasons[reason];
}

function editsOf(
  advice: LicenceAdvice,
  id: string | undefined,
  raw: RawOptions,
  context: Context,
): readonly Edit[] {
  const { license } = advice;
  if (license === undefined) return [];
  if (id === undefined) return [{ do: 'set', path: ['license'], value: license }];
  const choice = {
    reason: reasonOf(advice, raw, context),
    who: context.machine.user,
    when: todayOf(context),
  };
  return [
    { do: 'set', path: ['datasets', { id }, 'license'], value: license, after: KEYS },
    { do: 'set', path: ['datasets', { id }, 'licenseChoice'], value: choice, after: KEYS },
  ];
}

async function tell(
  { license, reason: code }: LicenceAdvice,
  reason: string,
  isWritten: boolean,
  context: Context,
): Promise<void> {
  const words = licenseWords(context.lang);
  const licence = license === undefined ? undefined : findLicence(license);
  const paint = new Paint(viewOf(context.options.outputs[0]?.path ?? '-', context));
  await writeAs(
    {
      pretty: () =>
        `${[
          ...paint.marked(
            licence === undefined ? 'error' : 'ok',
            licence === undefined ? words.none : `${licence.title} — ${licence.id}`,
          ),
          ...paint.under(`${reason}.`),
          ...(licence === undefined
            ? []
            : [
                ...paint.under(`${licence.texts[context.lang].summary}.`),
                '',
                ...paint.under(words.nextShow(licence.id), 'quiet'),
              ]),
        ].join('\n')}\n`,
      json: () => json({ license: license ?? null, code, reason, written: isWritten }),
    },
    context,
  );
}
