import type { warnings as french } from '../../fr/schema/warnings.ts';
import { quote } from '../../quoting.ts';
import type { FindingText } from '../../text.ts';
import { choices, inField, typeOf } from './wording.ts';

export const warnings: Readonly<Record<keyof typeof french, FindingText>> = {
  'schema-warning': {
    title: 'Schema defect',
    message: (finding) => inField(finding, 'this part of the schema has no effect'),
    action: () => 'Tell the authors of the schema',
    explain: {
      cause:
        'The schema has a slip that does not prevent validation, but makes a rule idle or an example misleading.',
      example: '“contraints” instead of “constraints”: the limits of latitude are not checked.',
      remedy:
        'Your file is not at fault. Tell the authors of the schema, or correct it if it is yours.',
    },
  },
  'schema-warning/misplaced-key': {
    title: 'Idle rule',
    message: (finding) =>
      inField(finding, `“${quote(finding.params.key)}” has no effect at this place`),
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
    action: () => 'Correct the example: Frictionless refuses such a schema',
  },
  'schema-warning/example-against-constraint': {
    title: 'Wrong example',
    message: (finding) =>
      inField(
        finding,
        `the example “${quote(finding.params.value)}” is against the constraint “${quote(finding.params.constraint)}”`,
      ),
    action: () => 'Correct the example, or the constraint',
  },
  'schema-warning/repeated-missing-value': {
    title: 'Repeated missing value',
    message: (finding) =>
      inField(finding, `“missingValues” holds “${quote(finding.params.value)}” twice`),
    action: () => 'Remove the repetition',
  },
  'schema-warning/true-and-false': {
    title: 'Yes is no',
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
    title: 'Idle format',
    message: (finding) =>
      inField(
        finding,
        `the type “${quote(finding.params.type)}” has no format “${quote(finding.params.format)}”`,
      ),
    action: () => 'Remove “format”',
  },
};
