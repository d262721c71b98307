import type { FieldOutline } from '../catalogue/bundle.ts';
import { formsOf } from './label-forms.ts';
import { synonymsOf } from './synonyms.ts';

/**
 * The forms under which a label is recognised as a field: first its name, as `labelKey` gives it;
 * then its words, its title and its synonyms.
 */
export function fieldForms(schema: string, { name, title }: FieldOutline): readonly string[] {
  const { key, sense } = formsOf(name);
  const labels = [...(title === undefined ? [] : [title]), ...synonymsOf(schema, name)];
  const others = labels.map(formsOf).flatMap((forms) => [forms.key, forms.sense]);
  return [...new Set([key, sense, ...others])];
}
