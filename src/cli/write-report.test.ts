import { describe, expect, it } from 'vitest';
import { withoutOutputs } from './write-report.ts';

describe('withoutOutputs', () => {
  it.each([
    ['validate a.csv', 'validate a.csv'],
    ['-v validate a.csv -q --force', 'validate a.csv'],
    ['validate a.csv --format pretty --schema x', 'validate a.csv --schema x'],
    ['validate a.csv --format=pretty --output=x.txt -oy.txt', 'validate a.csv'],
    ['validate a.csv -o - --mode strict', 'validate a.csv --mode strict'],
    ['valider - --delimiter ;', 'valider - --delimiter ;'],
    ['--offline validate a.csv', '--offline validate a.csv'],
  ])('%s', (line, kept) => {
    expect(withoutOutputs(line.split(' ')).join(' ')).toBe(kept);
  });
});
