import { OdcError } from '../../base/errors.ts';
import type { DatasetPlan } from '../../publish/plan.ts';
import { type Consent, NO_CONSENT } from '../../publish/target.ts';
import type { Context } from '../context.ts';
import { publishWords } from './words/index.ts';

/**
 * Asks whether to apply a plan that was shown.
 * @returns `undefined` for a no
 * @throws OdcError `usage`: `publish-needs-yes` when nobody can answer
 */
export async function askConsent(
  plans: readonly DatasetPlan[],
  host: string,
  context: Context,
): Promise<Consent | undefined> {
  const { options, machine, ports, lang } = context;
  const touched = plans.filter(({ action }) => action === 'create' || action === 'update');
  // A dataset that someone hid is shown again by someone only: never by a habit.
  if (options.yes) return { ...NO_CONSENT, overwrite: true };
  if (!machine.hasKeyboard || !options.input) throw new OdcError('usage', 'publish-needs-yes', {});
  const words = publishWords(lang);
  if (!(await ports.prompts.confirm(words.askApply(touched.length, host), false))) return undefined;
  const drifts = touched.reduce((sum, plan) => sum + driftsOf(plan), 0);
  const hidden = touched.filter(({ changes }) =>
    changes.some(({ field, drift }) => field === 'private' && drift === true),
  );
  const titles = hidden.map(({ title }) => title);
  return {
    overwrite: drifts > 0 && (await ports.prompts.confirm(words.askOverwrite(drifts), false)),
    reveal: titles.length > 0 && (await ports.prompts.confirm(words.askReveal(titles), false)),
  };
}

/** Values changed by hand, but for the visibility, which is asked apart. */
function driftsOf({ changes, resources }: DatasetPlan): number {
  const fields = changes.filter(({ field, drift }) => drift === true && field !== 'private').length;
  const files = resources.filter(({ drift }) => drift === true).length;
  const told = resources.flatMap((one) => one.changes).filter(({ drift }) => drift === true).length;
  return fields + files + told;
}
