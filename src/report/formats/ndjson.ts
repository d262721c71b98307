import { countsData, errorData, issueData, privacyData, schemaData, tableData } from '../data.ts';
import type { Reporter } from '../report.ts';

/** One JSON object a line: each file, then its findings; a summary at the end. */
export const ndjson: Reporter = {
  id: 'ndjson',
  *render({ tool, valid, files }, { lang }) {
    for (const file of files) {
      const { path, seconds, table, schema, error, counts, truncated } = file;
      yield line({
        type: 'file',
        path,
        valid: file.valid,
        seconds,
        table: tableData(table),
        schema: schemaData(schema),
        ...(error === undefined ? {} : { error: errorData(error, lang) }),
        counts: countsData(counts),
        truncated,
        ...(file.privacy === undefined ? {} : { privacyRows: file.privacy.rows }),
      });
      const privacy = file.privacy && privacyData(file.privacy, lang);
      for (const finding of (privacy?.findings ?? []) as readonly object[]) {
        yield line({ type: 'privacy', path, ...finding });
      }
      for (const issue of file.issues) {
        yield line({ type: 'issue', path, ...issueData(issue, file, lang) });
      }
    }
    const total = (level: 'error' | 'warning' | 'info'): number =>
      files.reduce((sum, { counts }) => sum + counts[level], 0);
    yield line({
      type: 'summary',
      version: 1,
      tool: { name: tool.name, version: tool.version },
      valid,
      files: files.length,
      unreadable: files.filter(({ error }) => error !== undefined).length,
      counts: { error: total('error'), warning: total('warning'), info: total('info') },
    });
  },
};

function line(data: object): string {
  return `${JSON.stringify(data)}\n`;
}
