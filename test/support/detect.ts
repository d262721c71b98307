import { memorySource } from '../../src/adapters/memory-source.ts';
import { detectPersonalData } from '../../src/privacy/detection/detect-personal-data.ts';
import type { PrivacyFinding, PrivacyResult } from '../../src/privacy/finding.ts';
import { openTable } from '../../src/table/open.ts';

/** Runs the detection on a small table, for tests. */
export async function detect(
  labels: readonly string[],
  rows: readonly (readonly string[])[],
  kernels: 'on' | 'off' = 'off',
): Promise<PrivacyResult> {
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\n`;
  const text = [labels, ...rows].map(line).join('');
  const table = await openTable(memorySource('t.csv', text), { kernels, delimiter: ';' });
  return await detectPersonalData(table, '2026-05-12');
}

/** Findings as `label: category level`, for comparisons. */
export function told({ findings }: PrivacyResult): readonly string[] {
  return findings.map(
    ({ field, category, level, score }: PrivacyFinding) =>
      `${field}: ${category} ${level}${score < 0.6 ? ' ?' : ''}`,
  );
}
