import type { Finding } from '../../src/base/finding.ts';
import type { ErrorText, FindingText, Lang } from '../../src/base/messages/text.ts';

/**
 * Stands for `base/messages/wording.ts` where the layout of reports is tested and not what they
 * say: better wording must not break a test of layout.
 */

type Kind = Pick<Finding, 'code' | 'check' | 'constraint' | 'reason'>;

const TITLES: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  'missing-label': ['Colonne manquante', 'Missing column'],
  'unknown-label': ['Colonne hors schéma', 'Column outside the schema'],
  'type-error': ['Type incorrect', 'Wrong type'],
  'constraint-error': ['Règle non respectée', 'Broken rule'],
  'custom-check-error': ['Contrôle refusé', 'Check refused'],
  'excel-damage': ['Nombre abîmé par Excel', 'Number damaged by Excel'],
  'extra-cell': ['Cellule en trop', 'Extra cell'],
  'decimal-comma': ['Virgule décimale', 'Decimal comma'],
  'source-error': ['Guillemet non fermé', 'Unclosed quote'],
  'title-line': ['Titre au-dessus de l’en-tête', 'Title above the header'],
};

const VARIANTS: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  'custom-check-error/siret': ['SIRET incorrect', 'Wrong SIRET'],
  'custom-check-error/siret/luhn': ['Clé du SIRET fausse', 'Wrong SIRET check digit'],
};

export function wordingOf(finding: Kind, lang: Lang): FindingText | undefined {
  const titles = TITLES[finding.code];
  return titles === undefined ? undefined : textOf(titles, lang);
}

function textOf(titles: readonly [string, string], lang: Lang): FindingText {
  const [fr, en] = titles;
  return lang === 'fr'
    ? {
        title: fr,
        message: ({ value, params }) =>
          value === undefined
            ? `${fr}, attendu : ${String(params.expected ?? 'autre chose')}`
            : `« ${value} » n’est pas ce qui est attendu : ${String(params.expected ?? 'autre chose')}`,
        action: () => 'Corrigez la valeur dans le fichier d’origine',
        explain: { cause: `Cause : ${fr}`, example: '« abc »', remedy: 'Corriger & relancer' },
      }
    : {
        title: en,
        message: ({ value, params }) =>
          value === undefined
            ? `${en}, expected: ${String(params.expected ?? 'something else')}`
            : `“${value}” is not what is expected: ${String(params.expected ?? 'something else')}`,
        action: () => 'Correct the value in the original file',
        explain: { cause: `Cause: ${en}`, example: '“abc”', remedy: 'Correct & run again' },
      };
}

export function errorWording(code: string, lang: Lang): ErrorText | undefined {
  if (code !== 'not-a-table') return undefined;
  return lang === 'fr'
    ? {
        message: ({ kind }) => `Ce n’est pas un tableau : ${String(kind)}`,
        action: () => 'Exportez le tableau en CSV',
      }
    : {
        message: ({ kind }) => `This is not a table: ${String(kind)}`,
        action: () => 'Export the table as CSV',
      };
}

export function variantsOf(code: string, lang: Lang): readonly (readonly [string, FindingText])[] {
  return Object.entries(VARIANTS)
    .filter(([key]) => key.startsWith(`${code}/`))
    .map(([key, titles]) => [key, textOf(titles, lang)]);
}
