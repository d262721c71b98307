import { OdcError } from '../../base/errors.ts';
import type { Param } from '../../base/finding.ts';
import { findJsonFault } from './json-fault.ts';

/** A schema's text, read: an object at least. What it contains is judged later. */
export type Descriptor = Readonly<Record<string, unknown>>;

/**
 * Reads the text of a schema: YAML when its location ends with `.yml` or `.yaml`, else JSON.
 *
 * @param location path or URL, for the error
 * @throws OdcError `config` / `schema-syntax` with line and column, or `schema-not-object`
 */
export async function parseDescriptor(text: string, location: string): Promise<Descriptor> {
  const isYaml = /\.ya?ml(?:[?#].*)?$/i.test(location);
  const content = text.replace(/^\uFEFF/, '');
  const value = isYaml ? await parseYaml(content, location) : parseJson(content, location);
  if (!isObject(value)) throw new OdcError('config', 'schema-not-object', { location });
  return value;
}

/** True when the descriptor has the least that makes a Table Schema: a list of fields. */
export function describesTable(descriptor: Descriptor): boolean {
  return Array.isArray(descriptor.fields) && descriptor.fields.length > 0;
}

/** A text property of a descriptor; `undefined` when it is absent, empty or something else. */
export function textOf(descriptor: Descriptor, key: string): string | undefined {
  const value = descriptor[key];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function isObject(value: unknown): value is Descriptor {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string, location: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw syntaxError(location, 'JSON', findJsonFault(text), cause);
  }
}

async function parseYaml(text: string, location: string): Promise<unknown> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const fault = document.errors[0];
  if (fault === undefined) return document.toJS({ maxAliasCount: 100 });
  const place = fault.linePos?.[0];
  throw syntaxError(location, 'YAML', place && { line: place.line, column: place.col }, fault);
}

function syntaxError(
  location: string,
  language: string,
  place: { readonly line: number; readonly column: number } | undefined,
  cause: unknown,
): OdcError {
  const params: Record<string, Param> = { location, language };
  return new OdcError('config', 'schema-syntax', { ...params, ...place }, cause);
}
