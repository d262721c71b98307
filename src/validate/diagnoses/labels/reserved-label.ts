import { levelOf } from '../../../base/codes.ts';
import type { HeaderDiagnosis } from '../../diagnosis.ts';

/** Names that PostgreSQL, or the preview itself, keeps for its own columns. */
const RESERVED: ReadonlySet<string> = new Set([
  '__id', 'cmin', 'cmax', 'collation', 'ctid', 'tableoid', 'xmin', 'xmax',
]); // biome-ignore format: words

/** A label that the preview of data.gouv.fr shows and serves under another name. */
export const reservedLabel: HeaderDiagnosis = {
  kind: 'header',
  id: 'reserved-label',
  diagnose(header) {
    return header.columns.flatMap((label, index) =>
      RESERVED.has(label.trim().toLowerCase())
        ? [
            {
              code: 'reserved-label',
              level: levelOf('reserved-label'),
              row: header.row,
              line: header.line,
              column: index + 1,
              field: label,
              value: label,
              params: {},
            },
          ]
        : [],
    );
  },
};
