import { levelOf } from '../../../base/codes.ts';
import type { HeaderDiagnosis } from '../../diagnosis.ts';

/** Bytes of a column name in PostgreSQL, where the preview of data.gouv.fr keeps tables. */
export const MAX_LABEL_BYTES = 63;

/** A label that the preview of data.gouv.fr cuts, or refuses with the whole file. */
export const longLabel: HeaderDiagnosis = {
  kind: 'header',
  id: 'long-label',
  diagnose(header) {
    return header.columns.flatMap((label, index) => {
      const bytes = Buffer.byteLength(label.trim());
      if (bytes <= MAX_LABEL_BYTES) return [];
      return [
        {
          code: 'long-label',
          level: levelOf('long-label'),
          row: header.row,
          line: header.line,
          column: index + 1,
          field: label,
          value: label,
          params: { bytes, limit: MAX_LABEL_BYTES },
        },
      ];
    });
  },
};
