import { OdcError } from '../base/errors.ts';
import type { Param } from '../base/finding.ts';
import { nearMiss } from '../base/near-miss.ts';
import type { Project } from './project.ts';

type Content = Partial<Omit<Project, 'folder'>>;

/**
 * Reads the text of an `odc.yml`, checked against `schemas/odc.schema.json`.
 * @param location path of the file, for errors
 * @throws OdcError `config`: `project-syntax` or `project-invalid`, with line and column
 */
export async function parseProject(
  text: string,
  location: string,
  folder: string,
): Promise<Project> {
  const [{ LineCounter, parseDocument }, { checkProjectFile, checkProjectFileKeys }] =
    await Promise.all([import('yaml'), import('../generated/validators.js')]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const syntax = document.errors[0];
  if (syntax !== undefined) {
    const { line, col } = lines.linePos(syntax.pos[0]);
    throw new OdcError('config', 'project-syntax', { path: location, line, column: col }, syntax);
  }
  const content: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
  if (!checkProjectFile(content)) {
    const fault = checkProjectFile.errors?.[0];
    const knownKeys = keysAt(fault?.instancePath ?? '', checkProjectFileKeys);
    const keys = pathOf(fault?.instancePath ?? '');
    const node = document.getIn(keys, true) as Placed | undefined;
    const { line, col } = lines.linePos(startOf(node, fault?.params.additionalProperty));
    throw new OdcError('config', 'project-invalid', {
      path: location,
      line: Math.max(1, line),
      column: Math.max(1, col),
      key: keys.join('.'),
      ...explained(fault?.keyword ?? '', fault?.params ?? {}, knownKeys),
    });
  }
  return withYears({ validate: {}, datasets: [], ...(content as Content), folder });
}

/** The keys that an object may hold; names that the user chooses and indexes are one place. */
function keysAt(
  pointer: string,
  known: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const named = pointer.replace(/^\/publish\/[^/]+/, '/publish/:');
  return known[named.replace(/\/\d+(?=\/|$)/g, '/:')] ?? [];
}

interface Placed {
  readonly range?: [number, number, number];
  readonly items?: readonly unknown[];
}

/** Where a node is; an unknown key is shown itself, not the object that holds it. */
function startOf(node: Placed | undefined, unknownKey: unknown): number {
  for (const item of node?.items ?? []) {
    const { key } = item as { key?: Placed & { readonly value?: unknown } };
    if (unknownKey !== undefined && key?.value === unknownKey) return key?.range?.[0] ?? 0;
  }
  return node?.range?.[0] ?? 0;
}

/** YAML reads `start: 2024` as a number: a year is a text here, as a month and a day are. */
function withYears(project: Project): Project {
  const datasets = project.datasets.map((dataset) => {
    const { temporal } = dataset;
    if (temporal === undefined) return dataset;
    const { start, end } = temporal;
    const years = { start: String(start), ...(end === undefined ? {} : { end: String(end) }) };
    return { ...dataset, temporal: years };
  });
  return { ...project, datasets };
}

/** `/datasets/0/id` as keys of the document. */
function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** What a sentence needs of a fault: the unknown or missing key, the values or the type expected. */
function explained(
  keyword: string,
  params: Readonly<Record<string, unknown>>,
  knownKeys: readonly string[],
): Record<string, Param> {
  const unknown = params.additionalProperty;
  if (typeof unknown === 'string') {
    return { fault: 'unknown-key', name: unknown, near: nearMiss(unknown, knownKeys) ?? null };
  }
  if (typeof params.missingProperty === 'string') {
    return { fault: 'missing-key', name: params.missingProperty };
  }
  if (Array.isArray(params.allowedValues)) {
    return { fault: 'unknown-value', allowed: params.allowedValues.map(String) };
  }
  if (keyword === 'const')
    return { fault: 'unknown-value', allowed: [String(params.allowedValue)] };
  if (keyword === 'pattern') return { fault: 'bad-form' };
  if (keyword === 'minItems' || keyword === 'minLength') return { fault: 'empty' };
  return { fault: 'wrong-type', expected: String(params.type ?? '') };
}
