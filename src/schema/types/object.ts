import { isJsonObject, jsonKey, parseJson } from './json-value.ts';
import { COMMON, type TypeRule } from './type.ts';

/** A JSON object; `minLength` and `maxLength` count its keys. */
export const object: TypeRule = {
  name: 'object',
  formats: ['default'],
  constraints: [...COMMON, 'minLength', 'maxLength', 'jsonSchema'],
  reader: () => ({
    cast(text) {
      const value = parseJson(text);
      return isJsonObject(value) ? value : undefined;
    },
    castWritten: (written) => (isJsonObject(written) ? written : undefined),
    size: (value) => Object.keys(value).length,
    key: jsonKey,
  }),
  proof: () => undefined,
  examples: [
    {
      valid: ['{}', '{"a":[1]}', ' {"a":1} '],
      invalid: [
        'null',
        '[]',
        '1',
        '{a:1}',
        "{'a':1}",
        '',
        `${'{"a":'.repeat(600)}1${'}'.repeat(600)}`,
      ],
    },
  ],
};
