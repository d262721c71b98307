import type { warnings as french } from '../../fr/schema/warnings.ts';
import { quote } from '../../quoting.ts';
import type { FindingText } from '../../text.ts';
import { choices, inField, typeOf } from './wording.ts';

export const warnings: Readonly<Record<keyof typeof french, FindingText>> = {
  'schema-warning': {
    title: 'Schema defect',
    message: (finding) => inField(finding, 'this part of the schema has no effect'),
    action: () => 'Report it to the authors of the schema',
    explain: {
      cause:
        'The schema contains a slip. It does not prevent validation, but a rule is not applied, or an example is misleading.',
      example: '“contraints” instead of “constraints”: the limits of latitude are not checked.',
      remedy:
        'Your file is not at fault. Report it to the authors of the schema, or correct it if it is yours.',
    },
  },
  'schema-warning/misplaced-key': {
    title: 'Rule without effect',
    message: (finding) => inField(finding, `“${quote(finding.params.key)}” has no effect there`),
    action: ({ params }) =>
      `Write “${quote(params.meant)}” instead; until then, the rule is not applied`,
  },
  'schema-warning/example-of-another-type': {
    title: 'Wrong example',
    message: (finding) =>
      inField(
        finding,
        `the example “${quote(finding.params.value)}” is not of the type ${typeOf(finding)}`,
      ),
    action: () => 'Correct the example: other tools (Frictionless) refuse such a schema',
  },
  'schema-warning/example-against-constraint': {
    title: 'Wrong example',
    message: (finding) =>
      inField(
        finding,
        `the example “${quote(finding.params.value)}” breaks the constraint “${quote(finding.params.constraint)}”`,
      ),
    action: () => 'Correct the example, or the constraint',
  },
  'schema-warning/repeated-missing-value': {
    title: 'Repeated missing value',
    message: (finding) =>
      inField(finding, `“missingValues” contains “${quote(finding.params.value)}” twice`),
    action: () => 'Remove the repetition',
  },
  'schema-warning/true-and-false': {
    title: 'Yes and no confused',
    message: (finding) =>
      inField(finding, `${choices(finding.params.values)} means both yes and no`),
    action: () =>
      'Give both “trueValues” and “falseValues”, without a common value; until then, it is a yes',
  },
  'schema-warning/no-room': {
    title: 'Impossible limits',
    message: (finding) =>
      inField(
        finding,
        `“${quote(finding.params.low)}” is over “${quote(finding.params.high)}”: no value is allowed`,
      ),
    action: () => 'Correct one of the two limits',
  },
  'schema-warning/useless-format': {
    title: 'Format without effect',
    message: (finding) =>
      inField(
        finding,
        `the type “${quote(finding.params.type)}” has no format “${quote(finding.params.format)}”`,
      ),
    action: () => 'Remove “format”',
  },
};
