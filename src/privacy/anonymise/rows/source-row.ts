import type { Batch } from '../../../table/batch.ts';
import type { RowView } from '../../operators/operator.ts';

/** A row of the source while it goes by: reused for the next one. */
export class SourceRow implements RowView {
  number = -1;
  row = 0;
  batch: Batch | undefined;

  text(column: number): string {
    return this.batch?.text(this.row, column) ?? '';
  }
}
