import type { SchemaFault } from '../model.ts';

type Params = SchemaFault['params'];
export type Descriptor = Readonly<Record<string, unknown>>;

/** A place in a descriptor, as the steps that lead to it. */
export type Path = readonly (string | number)[];

/** JSON pointer (RFC 6901). */
export function pointerTo(path: Path): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** What makes a schema unusable. */
export function errorAt(path: Path, reason: string, params: Params = {}): SchemaFault {
  return { level: 'error', pointer: pointerTo(path), reason, params };
}

/** What a schema's author should know, and that changes nothing. */
export function warningAt(path: Path, reason: string, params: Params = {}): SchemaFault {
  return { level: 'warning', pointer: pointerTo(path), reason, params };
}

/** What a descriptor may be asked to hold at a place; the sentence names it. */
export type Expected =
  | 'boolean'
  | 'text'
  | 'character'
  | 'count'
  | 'list'
  | 'texts'
  | 'object'
  | 'name-or-names'
  | 'value';

export function wrongKind(path: Path, expected: Expected, found: unknown): SchemaFault {
  return errorAt(path, 'wrong-kind', {
    key: String(path.at(-1) ?? ''),
    expected,
    found: kindOf(found),
  });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? 'text' : typeof value;
}
