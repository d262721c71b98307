import { labelKey } from '../../base/folding.ts';
import type { Verdict } from '../../project/project.ts';

/** The verdicts as clerks write them in the inventory. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  open: 'ouvrir',
  'open-after-anonymisation': 'ouvrir_apres_anonymisation',
  closed: 'ne_pas_ouvrir',
  'to-decide': 'a_instruire',
};

/** Other ways in which people say it. */
const OTHERS: Readonly<Record<Verdict, readonly string[]>> = {
  open: ['open', 'ouvert', 'oui', 'publier', 'a ouvrir'],
  'open-after-anonymisation': [
    'open-after-anonymisation',
    'ouvrir apres occultation',
    'anonymiser',
    'apres anonymisation',
  ],
  closed: ['closed', 'ferme', 'non', 'ne pas publier', 'pas ouvrir'],
  'to-decide': ['to-decide', 'a decider', 'a voir', 'en attente', 'instruire'],
};

const BY_KEY = new Map(
  (Object.keys(VERDICT_WORDS) as Verdict[]).flatMap((verdict) =>
    [VERDICT_WORDS[verdict], ...OTHERS[verdict]].map((word): [string, Verdict] => [
      labelKey(word),
      verdict,
    ]),
  ),
);

/** The verdict that a text means; `undefined` when it means none. */
export function readVerdict(text: string): Verdict | undefined {
  return BY_KEY.get(labelKey(text));
}
