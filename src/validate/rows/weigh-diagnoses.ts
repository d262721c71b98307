import { levelOf } from '../../base/codes.ts';
import type { Problem } from '../../base/ledger.ts';
import type { CellProblem } from '../../schema/column-check.ts';
import type { CellDiagnosis, Diagnosed } from '../diagnosis.ts';

/** What one diagnosis says of a cell. */
export type Seen = Diagnosed & Pick<CellDiagnosis, 'id' | 'explains'>;

export interface Weighed {
  /** What explains the errors of the cell: its `cause` and `suggestion` are for them. */
  readonly cause: Problem | undefined;
  /** What is said on its own. */
  readonly warnings: readonly Problem[];
}

/**
 * Decides what the diagnoses of one cell are worth.
 *
 * In a right cell, each is a warning; one whose corrections would all be refused is mistaken and
 * says nothing. In a refused cell, the first one that explains the errors is their cause and is not
 * said twice; one that explains nothing is another fault, said on its own unless the exact rule
 * already knows the right value.
 * @param seen in the order of the registry
 * @param errors those of the exact rule
 * @param accepts whether a corrected value would be right
 */
export function weigh(
  seen: readonly Seen[],
  errors: readonly CellProblem[],
  accepts: (text: string) => boolean,
): Weighed {
  const refused = errors.length > 0;
  const understood = errors.some(({ suggestion }) => suggestion !== undefined);
  let cause: Problem | undefined;
  const warnings: Problem[] = [];
  for (const { id, explains, reason, suggestions = [], params } of seen) {
    const suggestion = suggestions.find(accepts);
    const isCorrected = suggestions.length === 0 || suggestion !== undefined;
    const problem = {
      code: id,
      level: levelOf(id),
      ...(reason === undefined ? {} : { reason }),
      ...(suggestion === undefined ? {} : { suggestion }),
      params,
    };
    if (refused && (isCorrected || explains === 'always')) {
      cause ??= { ...problem, cause: reason === undefined ? id : `${id}/${reason}` };
    } else if (refused ? !understood : isCorrected) warnings.push(problem);
  }
  return { cause, warnings };
}
