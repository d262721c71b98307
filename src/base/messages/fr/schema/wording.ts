import type { Finding, Param } from '../../../finding.ts';
import { ou } from '../../lists.ts';
import { quote } from '../../quoting.ts';

/** Champ « montant » : … */
export function inField({ params }: Finding, sentence: string): string {
  if (params.field === undefined) return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return `Champ « ${quote(params.field)} » : ${sentence}`;
}

/** Écrivez « integer », when it is known; else what is said. */
export function write({ params }: Finding, otherwise: string): string {
  return params.meant === undefined ? otherwise : `Écrivez « ${quote(params.meant)} »`;
}

/** « a », « b » ou « c ». */
export function choices(values: Param | undefined): string {
  const list: readonly Param[] = Array.isArray(values) ? values : [values ?? ''];
  return ou(list.map((value) => `« ${quote(value)} »`));
}

/** « date », or « date » au format « %d/%m/%Y ». */
export function typeOf({ params }: Finding): string {
  const format = params.format === 'default' ? '' : ` au format « ${quote(params.format)} »`;
  return `« ${quote(params.type)} »${format}`;
}

const KINDS: Readonly<Record<string, string>> = {
  boolean: 'true ou false, sans guillemets',
  text: 'un texte',
  character: 'un caractère entre guillemets',
  count: 'un nombre entier, zéro ou plus',
  list: 'une liste qui n’est pas vide',
  texts: 'une liste de textes',
  object: 'un objet',
  'name-or-names': 'un nom de champ, ou une liste de noms',
  value: 'un texte ou un nombre',
  null: 'null',
  number: 'un nombre',
  undefined: 'rien',
};

export function kind(name: Param | undefined): string {
  return KINDS[String(name)] ?? String(name);
}

const FOUND: Readonly<Record<string, string>> = { boolean: 'true ou false', list: 'une liste' };

export function found(name: Param | undefined): string {
  return FOUND[String(name)] ?? kind(name);
}

/** What is wrong with a regular expression. */
export const PATTERN_PROBLEMS: Readonly<Record<string, string>> = {
  'unclosed-group': 'une parenthèse n’est pas fermée',
  'unopened-group': 'une parenthèse fermante est en trop',
  'unclosed-set': 'un crochet n’est pas fermé',
  'nothing-to-repeat': 'il n’y a rien à répéter avant ce signe',
  'multiple-repeat': 'deux signes de répétition se suivent',
  'bad-quantifier': 'le minimum de répétitions dépasse le maximum',
  'bad-range': 'l’intervalle de caractères est à l’envers ou impossible',
  'bad-escape': 'la barre oblique inverse est suivie d’une lettre sans signification',
  'bad-group': 'le groupe est mal écrit',
  'misplaced-flags': 'les options comme (?i) ne sont permises qu’au tout début',
  'unknown-group': 'la référence renvoie à un groupe qui n’existe pas ou n’est pas fini',
  unsupported: 'cette écriture n’est pas prise en charge',
  'too-large': 'les répétitions sont trop nombreuses',
};
