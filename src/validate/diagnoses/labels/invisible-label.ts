import { levelOf } from '../../../base/codes.ts';
import { cleaned, hiddenIn } from '../../../base/hidden-characters.ts';
import type { HeaderDiagnosis } from '../../diagnosis.ts';

/** An invisible character in a label: programs that look the column up by its name do not find it. */
export const invisibleLabel: HeaderDiagnosis = {
  kind: 'header',
  id: 'invisible-label',
  diagnose(header) {
    return header.columns.flatMap((label, index) => {
      // `Ã` and a no-break space are an `à` wrongly decoded, which is said elsewhere.
      const hidden = hiddenIn(label.trim().replaceAll('Ã\u00a0', 'à'));
      if (hidden === undefined) return [];
      const suggestion = cleaned(label, ' ');
      return [
        {
          code: 'invisible-label',
          level: levelOf('invisible-label'),
          reason: hidden.kind,
          row: header.row,
          line: header.line,
          column: index + 1,
          field: label,
          value: label,
          ...(suggestion === '' ? {} : { suggestion }),
          params: { characters: hidden.characters },
        },
      ];
    });
  },
};
