import { levelOf } from '../../base/codes.ts';
import type { Finding } from '../../base/finding.ts';
import type { Sheet } from './workbook.ts';

/**
 * What the rest of a workbook is worth saying: hidden sheets that hold something (they go out with
 * the file), and, when the user named none, the sheets that are not read.
 */
export async function sheetFindings(
  sheets: readonly Sheet[],
  read: Sheet,
  isNamed: boolean,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const others: string[] = [];
  for (const sheet of sheets) {
    if (sheet.hidden) {
      const rows = await sheet.countRows();
      if (rows > 0) findings.push(finding('hidden-sheet', { sheet: sheet.name, rows }));
    } else if (sheet !== read && !isNamed && !(await sheet.isEmpty())) {
      others.push(sheet.name);
    }
  }
  if (others.length > 0) findings.push(finding('other-sheets', { sheet: read.name, others }));
  return findings;
}

function finding(code: string, params: Finding['params']): Finding {
  return { code, level: levelOf(code), params };
}
