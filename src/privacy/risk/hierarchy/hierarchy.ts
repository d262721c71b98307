import type { LevelMap } from '../classes.ts';
import { Dictionary } from '../dictionary.ts';

/** What stands for any value at the last level. */
export const ANY = '*';

/** A whole unit of loss, in whole numbers: sums then do not depend on the order of rows. */
export const LOSS_UNIT = 2 ** 20;

/** One way to write the values of a column, from less to more general. */
export interface Level {
  /** `as-is`, `year`, `10`, `departement`, `*`: for the report. */
  readonly name: string;
  readonly map: LevelMap;
  /** What is written, by number. */
  readonly labels: readonly string[];
  /** What is lost by writing it: 0 for a value of its own, `LOSS_UNIT` for all of them. */
  readonly losses: Float64Array;
}

export interface Hierarchy {
  readonly column: string;
  /** The first one leaves values as they are. */
  readonly levels: readonly Level[];
}

/** How values are written at a level. */
export interface LevelForm {
  readonly name: string;
  readonly label: (text: string) => string;
}

export const ANY_FORM: LevelForm = { name: ANY, label: () => ANY };

/** Two values alike at one level are not at the next: the search would be wrong. */
export class NotNested extends Error {
  readonly column: string;
  readonly level: string;

  constructor(column: string, level: string) {
    super(`${column}: ${level}`);
    this.column = column;
    this.level = level;
  }
}

/**
 * A hierarchy over the values that a column holds. Levels that change nothing for them are left out.
 * @throws NotNested
 */
export function buildHierarchy(
  column: string,
  { texts }: Dictionary,
  forms: readonly LevelForm[],
): Hierarchy {
  const asIs: LevelForm = { name: 'as-is', label: (text) => text };
  const levels: Level[] = [];
  for (const form of [asIs, ...forms]) {
    const level = buildLevel(form, texts);
    const below = levels.at(-1);
    if (below !== undefined) {
      if (!isNested(below.map, level.map)) throw new NotNested(column, form.name);
      if (level.labels.length === below.labels.length) continue;
    }
    levels.push(level);
  }
  return { column, levels };
}

function buildLevel({ name, label }: LevelForm, texts: readonly string[]): Level {
  const labels = new Dictionary();
  const to = Int32Array.from(texts, (text) => labels.number(label(text)));
  const leaves = new Float64Array(labels.size);
  for (const number of to) leaves[number] = (leaves[number] as number) + 1;
  const span = Math.max(1, texts.length - 1);
  const losses = leaves.map((count) => Math.round(((count - 1) / span) * LOSS_UNIT));
  return { name, map: { to, size: labels.size }, labels: labels.texts, losses };
}

function isNested(below: LevelMap, above: LevelMap): boolean {
  const parents = new Int32Array(below.size).fill(-1);
  for (let value = 0; value < below.to.length; value++) {
    const child = below.to[value] as number;
    const parent = above.to[value] as number;
    if (parents[child] === -1) parents[child] = parent;
    else if (parents[child] !== parent) return false;
  }
  return true;
}
