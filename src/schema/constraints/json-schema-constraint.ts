import { type ConstraintCompiler, violation } from './constraint.ts';
import { judgeJson } from './json-schema.ts';

/** `jsonSchema` of Data Package v2, for objects and arrays. */
export const jsonSchema: ConstraintCompiler = ({ field }) => {
  const schema = field.constraints.jsonSchema;
  if (schema === undefined) return undefined;
  return {
    name: 'jsonSchema',
    check(value) {
      const fault = judgeJson(schema, value);
      return fault === undefined ? [] : [violation('jsonSchema', { ...fault })];
    },
  };
};
