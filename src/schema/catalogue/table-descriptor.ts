import { OdcError } from '../../base/errors.ts';
import { type Descriptor, isObject, parseDescriptor, textOf } from './descriptor.ts';

/**
 * Reads the text of a table schema that the user chose. The other things that one may take for a
 * table schema are named; whether the schema itself is right is judged later.
 *
 * @param location path or address, for the error
 * @throws OdcError `config`: `schema-syntax`, `schema-not-object`, `schema-is-page`,
 *   `schema-is-package`, `schema-is-catalogue` or `schema-is-json-schema`
 */
export async function parseTableDescriptor(text: string, location: string): Promise<Descriptor> {
  if (isPage(text)) throw new OdcError('config', 'schema-is-page', { location });
  const descriptor = await parseDescriptor(text, location);
  if (Array.isArray(descriptor.fields)) return descriptor;
  const { resources, schemas, $schema, properties } = descriptor;
  if (Array.isArray(resources)) {
    const names = resources.filter(isObject).map((resource) => textOf(resource, 'name') ?? '?');
    throw new OdcError('config', 'schema-is-package', { location, resources: names });
  }
  if (Array.isArray(schemas)) throw new OdcError('config', 'schema-is-catalogue', { location });
  const isJsonSchema = typeof $schema === 'string' && $schema.includes('json-schema.org');
  if (isJsonSchema || isObject(properties)) {
    throw new OdcError('config', 'schema-is-json-schema', { location });
  }
  return descriptor;
}

/** True for the text of a web page (or of any XML): no JSON and no sensible YAML starts so. */
export function isPage(text: string): boolean {
  return /^\uFEFF?\s*</.test(text);
}
