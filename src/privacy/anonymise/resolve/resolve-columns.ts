import { loadEpci } from '../../../base/french/epci.ts';
import { loadCog } from '../../../base/french/load-cog.ts';
import { loadFirstNames } from '../../lexicon/load-first-names.ts';
import { operatorNamed } from '../../operators/index.ts';
import type { Params, Setting, Status, Treatment } from '../../operators/operator.ts';
import type { KeyRing } from '../key-ring.ts';
import type { ColumnPlan } from '../plan/plan.ts';
import { planError } from '../plan/plan-error.ts';
import type { ReadPlan } from '../plan/read-plan.ts';
import type { ColumnIndex } from './column-index.ts';

/** A column of the table that the plan treats. */
export interface TreatedColumn {
  readonly index: number;
  readonly name: string;
  readonly operator: string;
  readonly status: Status;
  /** As the plan gives them, without the operator's name. */
  readonly params: Params;
  readonly treatment: Treatment;
}

/** Makes the operators of a plan ready for a table, in the order of its columns. */
export async function resolveColumns(
  { plan, locate }: ReadPlan,
  columns: ColumnIndex,
  keys: KeyRing,
): Promise<readonly TreatedColumn[]> {
  const treated: TreatedColumn[] = [];
  for (const [name, entry] of Object.entries(plan.columns ?? {})) {
    treated.push(await resolveColumn(name, entry, { plan, locate }, columns, keys));
  }
  refuseDisputes(treated, { plan, locate });
  return treated.sort((a, b) => a.index - b.index);
}

async function resolveColumn(
  name: string,
  { operator: id, ...params }: ColumnPlan,
  { locate }: ReadPlan,
  columns: ColumnIndex,
  keys: KeyRing,
): Promise<TreatedColumn> {
  const place = ['columns', name];
  const index = columns.of(name, place);
  const operator = operatorNamed(id);
  if (operator === undefined)
    throw planError('operator-refused', locate([...place, 'operator']), {
      field: name,
      operator: id,
    });
  const setting: Setting = {
    column: name,
    columns: columns.names,
    indexOf: (other) => columns.of(other, place),
    hash: (namespace) => keys.hash(namespace),
    cog: loadCog,
    epci: loadEpci,
    firstNames: loadFirstNames,
    refuse: (reason, told = {}) => {
      throw planError('operator-params', locate(place), {
        ...told,
        field: name,
        operator: id,
        reason,
      });
    },
  };
  const treatment = await operator.prepare(params, setting);
  return { index, name, operator: id, status: operator.status, params, treatment };
}

/** A column that another one removes cannot be treated as well, unless it is to remove it. */
function refuseDisputes(treated: readonly TreatedColumn[], { locate }: ReadPlan): void {
  for (const { name, treatment } of treated) {
    for (const removed of treatment.alsoRemoves ?? []) {
      const other = treated.find(({ index }) => index === removed);
      if (other === undefined || other.treatment.removes === true) continue;
      throw planError('plan-contradiction', locate(['columns', other.name]), {
        reason: 'removed-and-treated',
        field: other.name,
        by: name,
      });
    }
  }
}
