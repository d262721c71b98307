import { KEYWORDS } from './json-schema-keywords.ts';

/** Where a value departs from a JSON Schema. */
export interface JsonSchemaFault {
  /** JSON pointer into the value; `''` is the value itself. */
  readonly path: string;
  readonly keyword: string;
}

/** Judges one value by one keyword; `check` judges a part of it by a schema. */
export type Keyword = (
  argument: unknown,
  value: unknown,
  tools: {
    readonly schema: Readonly<Record<string, unknown>>;
    check(schema: unknown, value: unknown, path?: string | number): JsonSchemaFault | undefined;
  },
) => boolean | JsonSchemaFault | undefined;

/** Words about a schema that judge nothing. */
const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  'id',
  '$comment',
  '$defs',
  'definitions',
  'title',
  'description',
  'default',
  'examples',
  'format',
  'readOnly',
  'writeOnly',
  'deprecated',
  'contentMediaType',
  'contentEncoding',
  'then',
  'else',
  'additionalItems',
]);

/** Schemas inside schemas, references followed: beyond, a schema is held to be endless. */
const MAX_DEPTH = 200;
/** Schemas tried on one value, for those that branch without end. */
const MAX_CHECKS = 100_000;

/** Keywords of a schema that are not known: such a schema cannot be honoured. */
export function unknownKeywords(schema: unknown): readonly string[] {
  const found = new Set<string>();
  const visit = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > MAX_DEPTH) return;
    const visitAll = (nodes: unknown): void => {
      for (const inner of Object.values(nodes ?? {})) visit(inner, depth + 1);
    };
    for (const [key, argument] of Object.entries(node)) {
      if (key === '$ref' || ANNOTATIONS.has(key)) {
        if (key === 'then' || key === 'else' || key === 'additionalItems')
          visit(argument, depth + 1);
        if (key === '$defs' || key === 'definitions') visitAll(argument);
      } else if (!Object.hasOwn(KEYWORDS, key)) found.add(key);
      else if (key === 'properties' || key === 'patternProperties') visitAll(argument);
      else if (key !== 'enum' && key !== 'const' && key !== 'required') visitAll([argument].flat());
    }
  };
  visit(schema, 0);
  return [...found];
}

/**
 * Judges a JSON value by a JSON Schema (draft 7 in the main: no remote reference, no `format`).
 * @returns the first fault
 */
export function judgeJson(root: unknown, value: unknown): JsonSchemaFault | undefined {
  return new Judge(root).check(root, value, '', 0);
}

class Judge {
  readonly #root: unknown;
  #left = MAX_CHECKS;

  constructor(root: unknown) {
    this.#root = root;
  }

  check(schema: unknown, value: unknown, path: string, depth: number): JsonSchemaFault | undefined {
    this.#left -= 1;
    if (schema === false || depth > MAX_DEPTH || this.#left < 0) return { path, keyword: 'false' };
    if (typeof schema !== 'object' || schema === null) return undefined;
    const record = schema as Readonly<Record<string, unknown>>;
    if (typeof record.$ref === 'string') {
      return this.check(this.#resolve(record.$ref), value, path, depth + 1);
    }
    const tools = {
      schema: record,
      check: (inner: unknown, part: unknown, step?: string | number) =>
        this.check(inner, part, step === undefined ? path : `${path}/${escaped(step)}`, depth + 1),
    };
    for (const [key, argument] of Object.entries(record)) {
      const judge = Object.hasOwn(KEYWORDS, key) ? KEYWORDS[key] : undefined;
      const found = judge?.(argument, value, tools) ?? true;
      if (found === false) return { path, keyword: key };
      if (found !== true) return found;
    }
    return undefined;
  }

  /** `#`, `#/definitions/x`; what is not found allows nothing. */
  #resolve(reference: string): unknown {
    if (!reference.startsWith('#')) return false;
    let node: unknown = this.#root;
    for (const step of reference.slice(1).split('/').slice(1)) {
      const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
      node =
        typeof node === 'object' && node !== null
          ? (node as Record<string, unknown>)[key]
          : undefined;
    }
    return node ?? false;
  }
}

function escaped(step: string | number): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1');
}
