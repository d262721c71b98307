import type { errors as french } from '../../fr/schema/errors.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingText } from '../../text.ts';
import { choices, found, inField, kind, PATTERN_PROBLEMS, typeOf, write } from './wording.ts';

export const errors: Readonly<Record<keyof typeof french, FindingText>> = {
  'schema-error': {
    title: 'Wrong schema',
    message: (finding) => inField(finding, 'this part of the schema is wrong'),
    action: () => 'Correct the schema, or report it to its authors',
    explain: {
      cause: 'The schema itself contains an error: no file can be validated with it.',
      example: 'A field of type “text”, which does not exist: the type is called “string”.',
      remedy:
        'If the schema is yours, correct each error at the place given. Otherwise report them to its authors, or use another version.',
    },
  },
  'schema-error/wrong-kind': {
    title: 'Unexpected value',
    message: (finding) => {
      const { key, expected } = finding.params;
      const subject = key === '' ? 'The schema' : `“${quote(key)}”`;
      return inField(
        finding,
        `${subject} must be ${kind(expected)}, not ${found(finding.params.found)}`,
      );
    },
    action: ({ params }) => `Write ${kind(params.expected)} there`,
  },
  'schema-error/no-fields': {
    title: 'No fields',
    message: () => 'The schema describes no field',
    action: () => 'Add a list “fields”, with an object for each column',
  },
  'schema-error/no-name': {
    title: 'Unnamed field',
    message: ({ params }) => `Field number ${say(params.place)} has no name`,
    action: () => 'Give it the name of the column with the key “name”',
  },
  'schema-error/duplicate-name': {
    title: 'Repeated field',
    message: ({ params }) =>
      `Fields number ${say(params.first)} and ${say(params.place)} are both called “${quote(params.name)}”`,
    action: () => 'Remove or rename one of them',
  },
  'schema-error/unknown-type': {
    title: 'Unknown type',
    message: (finding) =>
      inField(finding, `the type “${quote(finding.params.type)}” does not exist`),
    action: (finding) => write(finding, `Choose ${choices(finding.params.allowed)}`),
  },
  'schema-error/unknown-format': {
    title: 'Unknown format',
    message: (finding) =>
      inField(
        finding,
        `the type “${quote(finding.params.type)}” has no format “${quote(finding.params.format)}”`,
      ),
    action: (finding) => write(finding, `Choose ${choices(finding.params.allowed)}`),
  },
  'schema-error/unknown-directive': {
    title: 'Wrong date format',
    message: (finding) =>
      inField(
        finding,
        `in the format “${quote(finding.params.format)}”, ${choices(finding.params.directives)} is unknown or repeated`,
      ),
    action: () => 'Use %d (day), %m (month), %Y (year), %H, %M and %S, once each',
  },
  'schema-error/no-directive': {
    title: 'Wrong date format',
    message: (finding) =>
      inField(
        finding,
        `the format “${quote(finding.params.format)}” contains no day, month or year`,
      ),
    action: (finding) => write(finding, 'Write the format with %d, %m and %Y'),
  },
  'schema-error/same-marks': {
    title: 'Same separators',
    message: (finding) =>
      inField(finding, `“${quote(finding.params.mark)}” separates both thousands and decimals`),
    action: () => 'Give different values to “groupChar” and “decimalChar”',
  },
  'schema-error/unknown-constraint': {
    title: 'Unknown constraint',
    message: (finding) =>
      inField(finding, `the constraint “${quote(finding.params.constraint)}” does not exist`),
    action: (finding) => write(finding, 'Remove it, or move it out of “constraints”'),
  },
  'schema-error/constraint-not-allowed': {
    title: 'Constraint not allowed',
    message: (finding) =>
      inField(
        finding,
        `the constraint “${quote(finding.params.constraint)}” is not allowed for the type “${quote(finding.params.type)}”`,
      ),
    action: ({ params }) => `Remove it, or change the type to ${choices(params.types)}`,
  },
  'schema-error/empty-pattern': {
    title: 'Empty pattern',
    message: (finding) =>
      inField(finding, 'the regular expression is empty: no value would match it'),
    action: () => 'Remove “pattern”, or write the expression',
  },
  'schema-error/bad-pattern': {
    title: 'Wrong regular expression',
    message: (finding) => {
      const { pattern, problem, place } = finding.params;
      const what = PATTERN_PROBLEMS[String(problem)] ?? 'it cannot be read';
      return inField(
        finding,
        `in the expression “${quote(pattern)}”, at character ${say(place)}, ${what}`,
      );
    },
    action: () => 'Correct the expression there',
  },
  'schema-error/empty-enum': {
    title: 'Empty list',
    message: (finding) => inField(finding, 'the list “enum” is empty: no value would be allowed'),
    action: () => 'Add the allowed values, or remove “enum”',
  },
  'schema-error/enum-value-not-cast': {
    title: 'Wrong listed value',
    message: (finding) =>
      inField(
        finding,
        `in “enum”, “${quote(finding.params.value)}” is not of the type ${typeOf(finding)}`,
      ),
    action: () =>
      'Correct the value (a text is written in quotes), or change the type of the field',
  },
  'schema-error/bound-not-cast': {
    title: 'Wrong limit',
    message: (finding) =>
      inField(
        finding,
        `the limit “${quote(finding.params.value)}” is not of the type ${typeOf(finding)}`,
      ),
    action: () => 'Write the limit as a value of the column',
  },
  'schema-error/bounds-not-comparable': {
    title: 'Limits not comparable',
    message: (finding) =>
      inField(
        finding,
        `“${quote(finding.params.low)}” and “${quote(finding.params.high)}” cannot be compared: ${finding.params.type === 'duration' ? 'their order depends on the length of months' : 'one has a time zone, the other has not'}`,
      ),
    action: () => 'Write both limits in the same way',
  },
  'schema-error/json-schema-keywords': {
    title: 'Unsupported JSON Schema',
    message: (finding) =>
      inField(
        finding,
        `“jsonSchema” uses words that are not supported: ${choices(finding.params.keywords)}`,
      ),
    action: () => 'Write the rule with the words of JSON Schema, draft 7',
  },
  'schema-error/unknown-field': {
    title: 'Unknown field',
    message: ({ params }) =>
      `“${quote(params.key)}” names the field “${quote(params.name)}”, which the schema does not have`,
    action: (finding) => write(finding, 'Correct the name, or add the field'),
  },
  'schema-error/key-lengths': {
    title: 'Uneven foreign key',
    message: ({ params }) =>
      `The foreign key does not link as many fields on one side (${say(params.fields)}) as on the other (${say(params.referenced)})`,
    action: () => 'Name as many fields on both sides, in the same order',
  },
  'schema-error/bad-fields-match': {
    title: 'Wrong fieldsMatch value',
    message: ({ params }) => `“fieldsMatch” cannot be “${quote(params.value)}”`,
    action: () => 'Choose “exact”, “equal”, “subset”, “superset” or “partial”',
  },
};
