import { jsonKey, parseJson } from './json-value.ts';
import { type Candidate, COMMON, type TypeRule } from './type.ts';

/** A list typed without the marks of JSON: `[lait, soja]`, `lait;soja`, `['lait']`. */
function candidates(text: string): Candidate[] {
  const inside = /^\[(.*)\]$/s.exec(text)?.[1] ?? text;
  const separator = ['|', ';', ','].find((mark) => inside.includes(mark)) ?? ',';
  const items = inside.split(separator).map((item) => item.trim().replace(/^(["'])(.*)\1$/s, '$2'));
  if (/[[\]{}"]/.test(items.join('')) || items.includes('')) return [];
  return [{ text: JSON.stringify(items) }];
}

/** A JSON array. Its items are judged by the field's `arrayItem`: see `constraints/array-items.ts`. */
export const array: TypeRule = {
  name: 'array',
  formats: ['default'],
  constraints: [...COMMON, 'minLength', 'maxLength', 'jsonSchema'],
  reader: () => ({
    cast(text) {
      const value = parseJson(text);
      return Array.isArray(value) ? value : undefined;
    },
    castWritten: (written) => (Array.isArray(written) ? written : undefined),
    candidates,
    size: (value) => (Array.isArray(value) ? value.length : 0),
    key: jsonKey,
  }),
  proof: () => undefined,
  examples: [
    {
      valid: ['[]', '["lait","soja"]', ' [1, null] '],
      invalid: ['{}', 'null', '[', '[NaN]', 'lait,soja', "['lait']", ''],
      corrected: [
        ['lait, soja', '["lait","soja"]'],
        ['lait|soja', '["lait","soja"]'],
        ["['lait']", '["lait"]'],
        ['[lait;soja]', '["lait","soja"]'],
        ['lait', '["lait"]'],
      ],
    },
  ],
};
