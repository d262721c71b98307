import { levelOf } from '../../../base/codes.ts';
import { labelKey } from '../../../base/folding.ts';
import type { HeaderDiagnosis } from '../../diagnosis.ts';
import { labelText } from '../../header/label-text.ts';

/** Two labels that only case, accents or separators tell apart: `Montant` and `montant`. */
export const similarLabel: HeaderDiagnosis = {
  kind: 'header',
  id: 'similar-label',
  diagnose(header) {
    const first = new Map<string, number>();
    return header.columns.flatMap((raw, index) => {
      const label = labelText(raw);
      const key = labelKey(label);
      const earlier = first.get(key);
      if (key === '') return [];
      if (earlier === undefined) first.set(key, index);
      const like = earlier === undefined ? undefined : labelText(header.columns[earlier] ?? '');
      // The very same label is an error of its own.
      if (earlier === undefined || like === undefined || like === label) return [];
      return [
        {
          code: 'similar-label',
          level: levelOf('similar-label'),
          row: header.row,
          line: header.line,
          column: index + 1,
          field: label,
          value: label,
          params: { like, position: earlier + 1 },
        },
      ];
    });
  },
};
