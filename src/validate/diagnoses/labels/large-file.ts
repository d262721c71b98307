import { levelOf } from '../../../base/codes.ts';
import type { TableFormat } from '../../../table/table.ts';
import type { HeaderDiagnosis } from '../../diagnosis.ts';

const MIB = 1024 * 1024;

/** Bytes of the largest file that the preview of data.gouv.fr reads (hydra's settings, August 2026). */
const LIMITS: Readonly<Record<TableFormat, number>> = {
  csv: 100 * MIB,
  xlsx: 12.5 * MIB,
  ods: 10 * MIB,
};

/** A file too large for data.gouv.fr to preview, and to serve as a table. */
export const largeFile: HeaderDiagnosis = {
  kind: 'header',
  id: 'large-file',
  diagnose(_header, _columns, _schema, { format, bytes }) {
    const limit = LIMITS[format];
    if (bytes === undefined || bytes <= limit) return [];
    return [{ code: 'large-file', level: levelOf('large-file'), params: { bytes, limit, format } }];
  },
};
