import { withoutAccents } from '../../base/folding.ts';
import type { CheckParam, CheckParams } from '../check.ts';

/** How lenient a check of names or codes is, as the `options` of frformat say it. */
export interface Lenience {
  readonly ignoreCase: boolean;
  readonly ignoreAccents: boolean;
  readonly ignorePunctuation: boolean;
  readonly ignoreSpaces: boolean;
  /** Values that are right beside those of the list. */
  readonly extra: readonly string[];
}

export const OPTIONS: CheckParam = {
  name: 'options',
  kind: 'options',
  required: false,
  values: [
    'ignore_case',
    'ignore_accents',
    'replace_non_alphanumeric_with_space',
    'ignore_extra_whitespace',
    'extra_valid_values',
  ],
};

/** The switch whose value is a list of texts, the others being yes or no. */
export const EXTRA_VALUES = 'extra_valid_values';

export function lenienceOf({ options }: CheckParams): Lenience {
  const switches: Readonly<Record<string, unknown>> =
    typeof options === 'object' && options !== null ? { ...options } : {};
  const extra = switches[EXTRA_VALUES];
  return {
    ignoreCase: switches.ignore_case === true,
    ignoreAccents: switches.ignore_accents === true,
    ignorePunctuation: switches.replace_non_alphanumeric_with_space === true,
    ignoreSpaces: switches.ignore_extra_whitespace === true,
    extra: Array.isArray(extra) ? extra.filter((value) => typeof value === 'string') : [],
  };
}

/** The text as a list compares it. Straight and typographic apostrophes are always the same. */
export function normalised(text: string, lenience: Lenience): string {
  let result = text.replaceAll('’', "'");
  if (lenience.ignoreCase) result = result.toLowerCase();
  if (lenience.ignoreAccents) result = withoutAccents(result);
  if (lenience.ignorePunctuation) result = result.replace(/[^\p{L}\p{N}]/gu, ' ');
  if (lenience.ignoreSpaces) result = result.replace(/\s+/g, ' ').trim();
  return result;
}
