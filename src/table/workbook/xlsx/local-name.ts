import type { NamedValues } from '../xml/attributes.ts';

/** `row` of `row` and of `x:row`: some programs write a prefix before every name. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute in a namespace (`r:id`), whatever prefix stands for it. */
export function prefixedValue(attributes: NamedValues, local: string): string | undefined {
  const name = attributes.names().find((candidate) => candidate.endsWith(`:${local}`));
  return name === undefined ? undefined : attributes.get(name);
}
