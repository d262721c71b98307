import type { Decision } from '../../project/project.ts';

/** A table, as a person names it. */
export interface TableName {
  readonly path: string;
  readonly sheet?: string | undefined;
}

/** The decision taken about a table: about its very sheet first, else about its file. */
export function decisionOn(table: TableName, decisions: readonly Decision[]): Decision | undefined {
  const path = plainPath(table.path);
  const own = decisions.filter((one) => plainPath(one.path) === path);
  return (
    own.find(({ sheet }) => sheet === table.sheet) ?? own.find(({ sheet }) => sheet === undefined)
  );
}

/** Paths are compared with `/`, composed accents, and no `./` before. */
export function plainPath(path: string): string {
  return path
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '');
}
