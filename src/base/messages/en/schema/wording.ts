import type { Finding, Param } from '../../../finding.ts';
import { or } from '../../lists.ts';
import { quote } from '../../quoting.ts';

/** Field “montant”: … */
export function inField({ params }: Finding, sentence: string): string {
  if (params.field === undefined) return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return `Field “${quote(params.field)}”: ${sentence}`;
}

/** Write “integer”, when it is known; else what is said. */
export function write({ params }: Finding, otherwise: string): string {
  return params.meant === undefined ? otherwise : `Write “${quote(params.meant)}”`;
}

/** “a”, “b” or “c”. */
export function choices(values: Param | undefined): string {
  const list: readonly Param[] = Array.isArray(values) ? values : [values ?? ''];
  return or(list.map((value) => `“${quote(value)}”`));
}

/** “date”, or “date” with the format “%d/%m/%Y”. */
export function typeOf({ params }: Finding): string {
  const format = params.format === 'default' ? '' : ` with the format “${quote(params.format)}”`;
  return `“${quote(params.type)}”${format}`;
}

const KINDS: Readonly<Record<string, string>> = {
  boolean: 'true or false, without quotes',
  text: 'a text',
  character: 'a character in quotes',
  count: 'a whole number, zero or more',
  list: 'a list that is not empty',
  texts: 'a list of texts',
  object: 'an object',
  'name-or-names': 'the name of a field, or a list of names',
  value: 'a text or a number',
  null: 'null',
  number: 'a number',
  undefined: 'nothing',
};

export function kind(name: Param | undefined): string {
  return KINDS[String(name)] ?? String(name);
}

const FOUND: Readonly<Record<string, string>> = { boolean: 'true or false', list: 'a list' };

export function found(name: Param | undefined): string {
  return FOUND[String(name)] ?? kind(name);
}

/** What is wrong with a regular expression. */
export const PATTERN_PROBLEMS: Readonly<Record<string, string>> = {
  'unclosed-group': 'a parenthesis is not closed',
  'unopened-group': 'there is a closing parenthesis too many',
  'unclosed-set': 'a square bracket is not closed',
  'nothing-to-repeat': 'there is nothing to repeat before this sign',
  'multiple-repeat': 'two signs of repetition follow each other',
  'bad-quantifier': 'the least number of repetitions is over the largest one',
  'bad-range': 'the range of characters is upside down or impossible',
  'bad-escape': 'the backslash stands before a letter without meaning',
  'bad-group': 'the group is not written well',
  'misplaced-flags': 'options like (?i) are allowed at the very start only',
  'unknown-group': 'the reference points to a group that does not exist or is not finished',
  unsupported: 'this way of writing is not supported',
  'too-large': 'there are too many repetitions',
};
