import { visible } from './visible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for an element or an attribute of XML 1.0 or HTML. What those forbid (control characters,
 * lone surrogates) becomes a visible escape; so does a line break, unless `lines`.
 */
export function markup(text: string, lines = false): string {
  const clean = lines ? text.split('\n').map(visible).join('\n') : visible(text);
  return clean.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
