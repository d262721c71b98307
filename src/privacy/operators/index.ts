import { bottomCode } from './bottom-code.ts';
import { generaliseAge } from './generalise-age.ts';
import { generaliseDate } from './generalise-date.ts';
import { generaliseGeo } from './generalise-geo.ts';
import { generaliseNumber } from './generalise-number.ts';
import { grid } from './grid.ts';
import { keep } from './keep.ts';
import { mask } from './mask.ts';
import { microaggregate } from './microaggregate.ts';
import { noise } from './noise.ts';
import type { AnyOperator } from './operator.ts';
import { redactText } from './redact-text.ts';
import { roundCoordinates } from './round-coordinates.ts';
import { roundNumber } from './round-number.ts';
import { sequence } from './sequence.ts';
import { shuffle } from './shuffle.ts';
import { suppress } from './suppress.ts';
import { suppressCell } from './suppress-cell.ts';
import { token } from './token.ts';
import { topCode } from './top-code.ts';

/** Every way to treat a column, the surest first. */
export const OPERATORS: readonly AnyOperator[] = [
  suppress,
  suppressCell,
  mask,
  token,
  sequence,
  generaliseDate,
  generaliseNumber,
  generaliseAge,
  generaliseGeo,
  roundCoordinates,
  grid,
  topCode,
  bottomCode,
  roundNumber,
  noise,
  shuffle,
  microaggregate,
  redactText,
  keep,
];

const BY_ID = new Map(OPERATORS.map((operator) => [operator.id, operator]));

export function operatorNamed(id: string): AnyOperator | undefined {
  return BY_ID.get(id);
}
