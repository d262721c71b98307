import type { Finding, Param } from '../../../finding.ts';
import type { schemaChecks as french } from '../../fr/checks/schema-checks.ts';
import { quote } from '../../quoting.ts';
import { say } from '../../say.ts';
import type { FindingText } from '../../text.ts';
import { names, replaceOr } from './sentences.ts';

const TYPES: Readonly<Record<string, string>> = {
  text: 'a text',
  texts: 'a list of texts',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object',
};
const typed = (expected: Param | undefined): string => TYPES[say(expected)] ?? say(expected);
const didYouMean =
  (otherwise: string) =>
  ({ suggestion }: Finding): string =>
    suggestion === undefined ? otherwise : `Did you mean “${quote(suggestion)}”?`;
const check = ({ params }: Finding): string => `The check “${quote(params.check)}” of the schema`;

export const schemaChecks: Readonly<Record<keyof typeof french, FindingText>> = {
  'custom-check-error': {
    title: 'Value refused',
    message: ({ value, check: id }) =>
      `“${quote(value)}” is refused by the check ${id === undefined ? 'of the schema' : `“${id}”`}`,
    action: replaceOr('Correct the value'),
    explain: {
      cause:
        'The schema applies to the column a check specific to French data: SIRET, INSEE code, nomenclature of acts.',
      example: 'A SIRET of 13 digits, whose leading zero was lost in a spreadsheet.',
      remedy: 'Correct the value as the message of each check says.',
    },
  },
  'check-error': {
    title: 'Check not applicable',
    message: (finding) => `${check(finding)} cannot be applied`,
    action: () => 'Correct the schema, or report it to its authors',
    explain: {
      cause:
        'The schema asks for a check that does not exist, or sets it up badly. The other checks are applied.',
      example: 'A check “sirett”, or a check on a column that the schema does not describe.',
      remedy: 'Correct the custom_checks part of the schema, or report it to its authors.',
    },
  },
  'check-error/unknown-check': {
    title: 'Unknown check',
    message: (finding) => `${check(finding)} does not exist`,
    action: didYouMean('Remove this check from the schema, or report it to its authors'),
  },
  'check-error/missing-param': {
    title: 'Missing check parameter',
    message: (finding) => `${check(finding)} lacks its parameter “${quote(finding.params.param)}”`,
    action: ({ suggestion, params }) =>
      suggestion === undefined
        ? `Add the parameter “${quote(params.param)}” to the schema`
        : `Rename the parameter “${quote(suggestion)}” to “${quote(params.param)}”`,
  },
  'check-error/bad-type': {
    title: 'Wrong check parameter',
    message: ({ params }) =>
      `The parameter “${quote(params.param)}” of the check “${quote(params.check)}” must be ${typed(params.expected)}`,
    action: () => 'Correct this parameter in the schema',
  },
  'check-error/bad-value': {
    title: 'Wrong check parameter',
    message: ({ params }) =>
      `The parameter “${quote(params.param)}” of the check “${quote(params.check)}” does not allow “${quote(params.value)}”`,
    action: ({ suggestion, params }) =>
      suggestion === undefined
        ? `Choose among ${names(params.values)}`
        : `Did you mean “${quote(suggestion)}”?`,
  },
  'check-error/unknown-column': {
    title: 'Check without column',
    message: (finding) =>
      `${check(finding)} is about “${quote(finding.params.column)}”, which the schema does not describe`,
    action: didYouMean('Correct the name of the column in the schema'),
  },
  'deprecated-check': {
    title: 'Old check name',
    message: ({ params }) =>
      `The schema uses old names of checks (${names(params.names)}), which are still accepted`,
    action: ({ params }) => `Authors of the schema: prefer ${names(params.replacements)}`,
    explain: {
      cause: 'Some checks of Validata have changed names; the old ones are still accepted.',
      example: 'french-siret-value is now called siret.',
      remedy:
        'Nothing to do in the data. The authors of the schema may bring the names up to date.',
    },
  },
};
