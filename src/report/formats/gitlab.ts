import { layerOf } from '../../base/codes.ts';
import type { Level } from '../../base/finding.ts';
import { fingerprint } from '../../base/fingerprint.ts';
import { lineOf } from '../places.ts';
import type { Reporter } from '../report.ts';
import { posixPath, type Result, resultsOf } from '../results.ts';
import { failureOf } from '../telling.ts';
import { shown } from '../text/visible.ts';
import { wordsOf } from '../words/index.ts';

/** The widget of a merge request is not made for more. */
const SHOWN = 5000;

/** GitLab's code quality report: a JSON array, empty when all is well. */
export const gitlab: Reporter = {
  id: 'gitlab',
  render(report, { lang }) {
    const entries = [
      ...report.files.flatMap(({ path, error }) =>
        error === undefined
          ? []
          : [
              entry(path, 1, {
                description: shown(failureOf(error, lang).message, 1000),
                check_name: error.code,
                fingerprint: fingerprint(posixPath(path), error.code),
                severity: 'blocker',
              }),
            ],
      ),
      ...resultsOf(report, wordsOf(lang), SHOWN).map(resultEntry),
    ];
    return `${JSON.stringify(entries, null, 1)}\n`;
  },
};

interface Told {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
}

function resultEntry({ file, finding, level, rule, text, fingerprint }: Result): object {
  return entry(file.path, lineOf(finding) ?? 1, {
    description: text,
    check_name: rule,
    fingerprint,
    severity: severityOf(level, finding.code),
  });
}

function entry(path: string, line: number, told: Told): object {
  return { ...told, location: { path: posixPath(path), lines: { begin: Math.max(1, line) } } };
}

/** What spoils the whole table weighs more than a cell. */
function severityOf(level: Level, code: string): Told['severity'] {
  if (level === 'info') return 'info';
  if (level === 'warning') return 'minor';
  return ['source', 'schema', 'header'].includes(layerOf(code)) ? 'critical' : 'major';
}
