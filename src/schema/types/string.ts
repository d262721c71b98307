import type { Field } from '../model.ts';
import { codePoints } from './size.ts';
import { STRING_FORMATS } from './string-formats/index.ts';
import type { StringFormat } from './string-formats/string-format.ts';
import { COMMON, type TypeRule } from './type.ts';

function formatOf({ format }: Field): StringFormat | undefined {
  return STRING_FORMATS.find(({ name }) => name === format);
}

/** Any text, or one of a named format. Nothing is trimmed. */
export const string: TypeRule = {
  name: 'string',
  formats: ['default', ...STRING_FORMATS.map(({ name }) => name)],
  constraints: [...COMMON, 'minLength', 'maxLength', 'pattern'],
  reader(field) {
    const format = formatOf(field);
    return {
      cast: (text) => (format === undefined || format.accepts(text) ? text : undefined),
      candidates: format?.candidates ?? (() => []),
      size: (value) => codePoints(String(value)),
      key: String,
    };
  },
  proof(field) {
    const format = formatOf(field);
    if (format === undefined) return { proofs: [], textKey: true };
    const proofs = format.proofs();
    return proofs.length === 0 ? undefined : { proofs, textKey: true };
  },
  examples: [
    { valid: ['', '  ', 'é', 'a\nb'], invalid: [] },
    ...STRING_FORMATS.map(({ name, examples }) => ({ field: { format: name }, ...examples })),
  ],
};
