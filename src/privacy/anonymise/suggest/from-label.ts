import { labelWords } from '../../../base/folding.ts';
import { note } from '../attack/check.ts';
import type { ColumnPlan } from '../plan/plan.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Proposal } from './proposal.ts';

interface LabelRule {
  readonly words: ReadonlySet<string>;
  readonly reason: string;
  readonly isQuasi?: boolean;
  readonly plan?: (profile: ColumnProfile) => ColumnPlan;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const suppress = (): ColumnPlan => ({ operator: 'suppress' });

/** `nom` alone is a surname; `nom_commune`, `nomBeneficiaire` are mostly not. */
const SURNAME_WORDS = words(
  'nom de du famille usage naissance marital patronymique et prenom usager',
);
const SURNAME: LabelRule = { words: SURNAME_WORDS, reason: 'direct-identifier', plan: suppress };

/** What a label alone tells, when nothing has looked at the values: the first rule that fits holds. */
const RULES: readonly LabelRule[] = [
  {
    words: words(
      'nir nss secu iban rib bic mail email mel courriel tel telephone portable mobile gsm login',
    ),
    reason: 'direct-identifier',
    plan: suppress,
  },
  {
    words: words('naissance ddn'),
    reason: 'quasi-identifier',
    isQuasi: true,
    plan: () => ({ operator: 'generalise-date', to: 'year' }),
  },
  {
    words: words('prenom prenoms patronyme'),
    reason: 'direct-identifier',
    plan: suppress,
  },
  { words: words('adresse rue voie domicile'), reason: 'direct-identifier', plan: suppress },
  {
    words: words('dossier matricule'),
    reason: 'file-number',
    plan: ({ name }) => ({ operator: 'token', namespace: name }),
  },
  {
    words: words('age'),
    reason: 'quasi-identifier',
    isQuasi: true,
    plan: () => ({ operator: 'generalise-number', width: 10, top: 90 }),
  },
  {
    words: words('postal cp'),
    reason: 'quasi-identifier',
    isQuasi: true,
    plan: () => ({ operator: 'generalise-geo', to: 'departement' }),
  },
  {
    words: words('latitude longitude lat lon lng'),
    reason: 'precise-place',
    plan: () => ({ operator: 'round-coordinates', decimals: 2 }),
  },
  {
    words: words('sexe genre civilite profession csp nationalite'),
    reason: 'quasi-identifier',
    isQuasi: true,
  },
  {
    words: words('observation observations commentaire commentaires remarque remarques message'),
    reason: 'free-text',
    plan: suppress,
  },
];

/** @returns `undefined` when the label says nothing */
export function fromLabel(profile: ColumnProfile): Proposal | undefined {
  const known = labelWords(profile.name);
  const isSurname = known.includes('nom') && known.every((word) => SURNAME_WORDS.has(word));
  const rule = isSurname ? SURNAME : RULES.find((one) => known.some((word) => one.words.has(word)));
  if (rule === undefined) return undefined;
  const plan = rule.plan?.(profile);
  return {
    column: profile.name,
    reason: note(rule.reason, { category: '' }),
    ...(plan === undefined ? {} : { plan }),
    ...(rule.isQuasi === true ? { isQuasi: true } : {}),
  };
}
