import type { Hierarchy } from '../hierarchy/hierarchy.ts';
import { LOSS_UNIT } from '../hierarchy/hierarchy.ts';
import type { People } from '../people.ts';

/** One level for each quasi-identifier. */
export type Node = Uint8Array;

/** The choices of one level a column, and what each loses at least. */
export class Lattice {
  readonly hierarchies: readonly Hierarchy[];
  readonly bottom: Node;
  readonly top: Node;
  /** How many nodes there are. */
  readonly size: number;
  /** By column and level: what is lost when no row is left out. */
  readonly #losses: readonly (readonly number[])[];

  constructor(people: People, hierarchies: readonly Hierarchy[]) {
    this.hierarchies = hierarchies;
    this.bottom = new Uint8Array(hierarchies.length);
    this.top = Uint8Array.from(hierarchies, ({ levels }) => levels.length - 1);
    this.size = hierarchies.reduce((product, { levels }) => product * levels.length, 1);
    this.#losses = hierarchies.map(({ levels }, column) => {
      const rows = rowsByValue(people, column);
      return levels.map(({ map, losses }) =>
        rows.reduce(
          (sum, count, value) => sum + count * (losses[map.to[value] as number] as number),
          0,
        ),
      );
    });
  }

  /** What a node loses when no row is left out: no node above it loses less, whatever is left out. */
  loss(node: Node): number {
    let sum = 0;
    for (let column = 0; column < node.length; column++) {
      sum += this.#losses[column]?.[node[column] as number] ?? 0;
    }
    return sum;
  }

  /** What is lost with a row that is left out. */
  get rowLoss(): number {
    return this.hierarchies.length * LOSS_UNIT;
  }

  /** The nodes one level up, in the order of the columns. */
  above(node: Node): Node[] {
    const nodes: Node[] = [];
    for (let column = 0; column < node.length; column++) {
      if ((node[column] as number) >= (this.top[column] as number)) continue;
      const higher = node.slice();
      higher[column] = (node[column] as number) + 1;
      nodes.push(higher);
    }
    return nodes;
  }
}

function rowsByValue(people: People, column: number): Float64Array {
  const rows = new Float64Array(people.values[column]?.size ?? 0);
  const { tuples, counts } = people;
  for (let tuple = 0; tuple < tuples.size; tuple++) {
    const value = tuples.at(tuple, column);
    rows[value] = (rows[value] as number) + (counts[tuple] as number);
  }
  return rows;
}

/** Whether a node is at or above another in every column. */
export function isAtOrAbove(node: Node, other: Node): boolean {
  for (let column = 0; column < node.length; column++) {
    if ((node[column] as number) < (other[column] as number)) return false;
  }
  return true;
}
