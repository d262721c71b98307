import { levelOf } from '../../../base/codes.ts';
import type { HeaderDiagnosis } from '../../diagnosis.ts';

/** PostgreSQL allows 1600 columns; the preview of data.gouv.fr adds one of its own. */
const MAX_COLUMNS = 1599;

/** More columns than the preview of data.gouv.fr can hold. */
export const tooManyColumns: HeaderDiagnosis = {
  kind: 'header',
  id: 'too-many-columns',
  diagnose(header) {
    const { length } = header.columns;
    if (length <= MAX_COLUMNS) return [];
    return [
      {
        code: 'too-many-columns',
        level: levelOf('too-many-columns'),
        row: header.row,
        line: header.line,
        params: { columns: length, limit: MAX_COLUMNS },
      },
    ];
  },
};
