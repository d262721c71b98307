import { planError } from './plan-error.ts';
import type { ReadPlan } from './read-plan.ts';

/**
 * Puts the lines of the files that rules name (`inFile`) in the rules: people who objected are listed
 * outside the plan, which others read.
 * @param readText a text file by the path that the plan gives; `undefined` when it does not exist
 * @throws OdcError `config` `list-missing`
 */
export async function fillLists(
  { plan, locate }: ReadPlan,
  readText: (path: string) => Promise<string | undefined>,
): Promise<ReadPlan> {
  const rows = await Promise.all(
    (plan.rows ?? []).map(async ({ drop }, rule) => {
      const { inFile, ...condition } = drop;
      if (inFile === undefined) return { drop };
      const text = await readText(inFile);
      if (text === undefined) {
        throw planError('list-missing', locate(['rows', rule, 'drop', 'inFile']), { file: inFile });
      }
      const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
      const listed = lines.map((line) => line.trim()).filter((line) => line !== '');
      return { drop: { ...condition, in: [...(condition.in ?? []), ...listed] } };
    }),
  );
  return { plan: plan.rows === undefined ? plan : { ...plan, rows }, locate };
}
