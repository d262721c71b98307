import type { Field } from '../../schema/model.ts';
import type { Batch, Header, Observer } from '../../table/batch.ts';
import { type KernelPlan, lazyKernelPlan } from '../../table/kernels/spec.ts';
import { type Cast, castOf } from './cast.ts';
import { type ColumnFit, fitOf } from './column-fit.ts';
import { type TypedColumn, uniqueNames } from './typed-column.ts';

interface Watched {
  readonly index: number;
  readonly field: Field;
  readonly fit: ColumnFit;
  readonly cast: Cast;
  /** Cells without a value, among those that no kernel proved. */
  missing: boolean;
}

/**
 * Watches a table go by to learn how its columns can be written where formats have types: the type
 * of the schema when every cell is of it and loses nothing, a text otherwise.
 */
export class ColumnSurvey implements Observer<readonly TypedColumn[]> {
  readonly #labels: readonly string[];
  readonly #fields: readonly (Field | undefined)[];
  readonly #watched: readonly Watched[];
  readonly #kernels: KernelPlan;
  #rows = 0;

  /** @param fields the field of each column, in their order */
  constructor(labels: readonly string[], fields: readonly (Field | undefined)[]) {
    this.#labels = labels;
    this.#fields = fields;
    this.#watched = fields.flatMap((field, index) => {
      const fit = fitOf(field);
      if (field === undefined || fit === undefined) return [];
      return [{ index, field, fit, cast: castOf(field), missing: false }];
    });
    this.#kernels = lazyKernelPlan(this.#watched.length, () =>
      this.#watched.map(({ index, fit: { proof }, field }) => ({
        column: index,
        specs: specsOf(proof, field),
      })),
    );
  }

  /** Rows with a cell at least. */
  get rows(): number {
    return this.#rows;
  }

  start(_header: Header): void {}

  batch(batch: Batch): void {
    this.#rows += batch.rows - batch.ragged.filter((row) => batch.cells(row) === 0).length;
    const { words } = this.#kernels;
    const unproved = batch.unproved(this.#kernels);
    for (let row = 0; row < batch.rows; row++) {
      if (batch.cells(row) === 0) continue;
      for (let at = 0; at < this.#watched.length; at++) {
        const word = unproved === null ? -1 : (unproved[row * words + (at >> 5)] ?? 0);
        if ((word & (1 << (at & 31))) !== 0) this.#see(this.#watched[at], batch, row);
      }
    }
  }

  end(): readonly TypedColumn[] {
    const names = uniqueNames(this.#labels);
    return names.map((name, index) => {
      const field = this.#fields[index];
      const watched = this.#watched.find((one) => one.index === index);
      const isRequired = field?.constraints.required === true;
      return {
        index,
        name,
        field,
        ...(watched?.fit.result() ?? { kind: 'text' }),
        nullable: !isRequired || watched === undefined || watched.missing,
      };
    });
  }

  #see(watched: Watched | undefined, batch: Batch, row: number): void {
    if (watched === undefined) return;
    const text = batch.text(row, watched.index);
    const value = watched.cast(text);
    if (value === null) watched.missing = true;
    else watched.fit.see(text, value);
  }
}

/** Where empty cells are no absence of a value, or the field wants a value, they are looked at. */
function specsOf(proof: ColumnFit['proof'], { missingValues, constraints }: Field) {
  if (proof === 'judge-all') return proof;
  const empty = missingValues.includes('') && constraints.required !== true;
  return proof.map((spec) => ({ ...spec, empty }));
}
