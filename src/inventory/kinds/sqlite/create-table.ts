/** What a `CREATE TABLE` says of its columns. */
export interface TableColumns {
  readonly names: readonly string[];
  /** Place of the column that is the row id itself, or -1: its value is not in the row. */
  readonly rowId: number;
}

const CONSTRAINTS = /^(?:constraint|primary|unique|check|foreign|exclude)\b/i;

/** Reads the columns of a `CREATE TABLE` statement. */
export function tableColumns(sql: string): TableColumns {
  const open = sql.indexOf('(');
  if (open < 0) return { names: [], rowId: -1 };
  const parts = topLevelParts(sql.slice(open + 1)).filter(
    (part) => part !== '' && !CONSTRAINTS.test(part),
  );
  const columns = parts.map(nameOf);
  const rowId = columns.findIndex(({ rest }) => /^integer\b.*\bprimary\s+key\b/is.test(rest));
  return { names: columns.map(({ name }) => name), rowId };
}

/** Cuts at commas that are in no bracket, quote nor comment, up to the bracket that closes all. */
function topLevelParts(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const [token] of text.matchAll(TOKENS)) {
    if (token.startsWith('--') || token.startsWith('/*')) continue;
    if (token === '(') depth += 1;
    if (token === ')' && depth-- === 0) break;
    if (token === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += token;
  }
  return [...parts, part.trim()];
}

const TOKENS =
  /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|[(),]|[^(),'"`[\]/-]+|[\s\S]/g;

function nameOf(part: string): { readonly name: string; readonly rest: string } {
  const quoted = /^(?:"((?:[^"]|"")*)"|`([^`]*)`|\[([^\]]*)\])\s*([\s\S]*)$/.exec(part);
  if (quoted !== null) {
    const [, double, back, square, rest = ''] = quoted;
    return { name: double?.replaceAll('""', '"') ?? back ?? square ?? '', rest };
  }
  const [, name = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(part) ?? [];
  return { name, rest };
}
