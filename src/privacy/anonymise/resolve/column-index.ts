import { nearMiss } from '../../../base/near-miss.ts';
import { type Locate, planError } from '../plan/plan-error.ts';

/** Finds the columns that a plan names in a table. */
export class ColumnIndex {
  readonly names: readonly string[];
  readonly #places = new Map<string, number[]>();
  readonly #locate: Locate;

  constructor(names: readonly string[], locate: Locate) {
    this.names = names;
    this.#locate = locate;
    names.forEach((name, index) => {
      for (const key of new Set([name, name.trim()])) {
        this.#places.set(key, [...(this.#places.get(key) ?? []), index]);
      }
    });
  }

  /**
   * @param keys where the plan names the column
   * @throws OdcError `config`: `plan-column-missing` or `plan-column-ambiguous`
   */
  of(name: string, keys: readonly (string | number)[]): number {
    const places = this.#places.get(name) ?? [];
    const [place] = places;
    if (place === undefined) {
      const near = nearMiss(name, this.names) ?? null;
      throw planError('plan-column-missing', this.#locate(keys), { field: name, near });
    }
    if (places.length > 1) {
      throw planError('plan-column-ambiguous', this.#locate(keys), {
        field: name,
        times: places.length,
      });
    }
    return place;
  }
}
