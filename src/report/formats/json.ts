import type { Lang } from '../../base/messages/text.ts';
import { countsData, errorData, issueData, privacyData, schemaData, tableData } from '../data.ts';
import type { FileReport, Reporter } from '../report.ts';

/** The contract's JSON: one document, one finding a line, a final newline. */
export const json: Reporter = {
  id: 'json',
  *render(report, view) {
    const { tool, valid, files } = report;
    yield `{\n  "version": 1,\n  "tool": ${JSON.stringify({ name: tool.name, version: tool.version })},\n  "valid": ${valid},\n  "files": [`;
    for (const [index, file] of files.entries()) {
      yield index === 0 ? '\n' : ',\n';
      yield* fileText(file, view.lang);
    }
    yield files.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
  },
};

/** Findings are written by hundreds: a piece of text each would cost more than it holds. */
const AT_ONCE = 200;

function* fileText(file: FileReport, lang: Lang): Iterable<string> {
  const facts: readonly (readonly [string, unknown])[] = [
    ['path', file.path],
    ['valid', file.valid],
    ['seconds', file.seconds],
    ['table', tableData(file.table)],
    ['schema', schemaData(file.schema)],
    ...(file.error === undefined ? [] : [['error', errorData(file.error, lang)] as const]),
    ['counts', countsData(file.counts)],
  ];
  const lines = facts.map(([key, value]) => `      "${key}": ${JSON.stringify(value)},\n`);
  yield `    {\n${lines.join('')}      "issues": [`;
  for (let from = 0; from < file.issues.length; from += AT_ONCE) {
    const some = file.issues.slice(from, from + AT_ONCE);
    const texts = some.map((issue) => `        ${JSON.stringify(issueData(issue, file, lang))}`);
    yield `${from === 0 ? '\n' : ',\n'}${texts.join(',\n')}`;
  }
  yield `${file.issues.length === 0 ? '' : '\n      '}],\n      "truncated": ${file.truncated}`;
  if (file.privacy !== undefined) {
    yield `,\n      "privacy": ${JSON.stringify(privacyData(file.privacy, lang))}`;
  }
  yield '\n    }';
}
