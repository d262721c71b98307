import { fold } from '../../base/folding.ts';
import { ACTE_HEADINGS } from '../../base/french/actes.ts';
import { nearMiss } from '../../base/near-miss.ts';
import { regexAutomaton } from '../../schema/pattern/automaton.ts';
import type { CellCheck } from '../check.ts';
import { COLUMN } from './column-param.ts';
import { customCheckError, type Refusal } from './refusal.ts';

const HEADINGS: ReadonlySet<string> = new Set(ACTE_HEADINGS.map(fold));

/** One of the headings, then slashes that no space follows. */
const PATTERN = `(?:${ACTE_HEADINGS.join('|')})/(?:[^/ ][^/]*)?(?:/+[^/ ][^/]*)*/*`;

function isRight(text: string): boolean {
  const slash = text.indexOf('/');
  return slash >= 0 && !text.includes('/ ') && HEADINGS.has(fold(text.slice(0, slash)));
}

function refusal(text: string): Refusal {
  const slash = text.indexOf('/');
  if (slash < 0) return { reason: 'slash-missing' };
  const heading = text.slice(0, slash);
  const tight = text.trimStart().replace(/ *\/ */g, '/');
  const isSpaced = HEADINGS.has(fold(heading.trimEnd())) || text.includes('/ ');
  if (isSpaced) {
    return { reason: 'space-around-slash', suggestion: isRight(tight) ? tight : undefined };
  }
  // `7.5 Finances locales`: the number of the matter, which the heading does not bear.
  const near = nearMiss(heading.replace(/^[\s\d.]+/, ''), ACTE_HEADINGS);
  const suggestion = near === undefined ? undefined : near + text.slice(slash);
  return { reason: 'unknown-prefix', suggestion };
}

/** The subject of an act sent to the préfecture: one of nine headings, `/`, the rest. */
export const nomenclatureActe: CellCheck = {
  kind: 'cell',
  id: 'nomenclature-acte',
  deprecated: ['nomenclature-actes-value'],
  params: [COLUMN],
  code: 'custom-check-error',
  test: (text) =>
    isRight(text) ? undefined : customCheckError('nomenclature-acte', refusal(text)),
  kernel() {
    const automaton = regexAutomaton(PATTERN);
    return automaton && { kind: 'automaton', automaton, empty: false };
  },
  examples: {
    valid: [
      'Finances locales/Subventions',
      'FINANCES LOCALES/subventions',
      'libertes publiques et pouvoirs de police/Police municipale',
      'Autres domaines de compétences/',
      'Urbanisme/Documents/PLU',
      'Commande publique//x',
      'Urbanisme/Plan /annexe',
    ],
    invalid: [
      'Finances locales',
      'Finances locales / Subventions',
      'Finances locales/ Subventions',
      'Finances locales /Subventions',
      'Finance locale/Subventions',
      '7.5 Finances locales/Subventions',
      'Urbanisme/Documents/ PLU',
      'Sport/Clubs',
      '/Subventions',
      ' Finances locales/Subventions',
      'néant',
    ],
  },
};
