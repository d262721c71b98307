import type { Finding } from '../../../finding.ts';
import { grouped } from '../../grouped.ts';
import type { FindingText, FindingTexts } from '../../text.ts';

/** What is particular to one category of personal data. */
export interface CategoryText {
  readonly title: string;
  /** With their article: `des numéros fiscaux`. */
  readonly things: string;
  readonly cause: string;
  readonly example: string;
  /** One or two sentences; the first is the advice. */
  readonly remedy: string;
}

const whole = (value: unknown): string => grouped(value, '\u202f');

/** `12 des 551 valeurs`, `toutes les valeurs (551)`, `la seule valeur`. */
function amount({ matching, checked, sampled }: Finding['params']): string {
  const kind = sampled === true ? 'valeurs différentes examinées' : 'valeurs';
  if (Number(checked) === 1) return 'La seule valeur';
  if (matching === checked) return `Les ${whole(checked)} ${kind}`;
  return `${whole(matching)} des ${whole(checked)} ${kind}`;
}

const isOne = ({ matching }: Finding['params']): boolean => Number(matching) < 2;

const TOLD: Readonly<Record<string, string>> = {
  email: 'adresse électronique',
  phone: 'téléphone',
  nir: 'numéro de sécurité sociale',
  iban: 'compte bancaire',
  civility: 'civilité et nom',
  name: 'prénom et nom',
};

/** The sentence, by the reason of the finding. */
function sentence(things: string, { reason, params }: Finding): string {
  const some = amount(params);
  switch (reason) {
    case 'accepted':
      return `Publication acceptée par ${String(params.who)} le ${String(params.when)} : ${String(params.motive)} (${String(params.ground)})`;
    case 'label':
      return `Le nom de la colonne annonce ${things}`;
    case 'values-and-label':
      return `${some} ${isOne(params) ? 'a' : 'ont'} la forme attendue, et le nom de la colonne annonce ${things}`;
    case 'text': {
      const told = (Array.isArray(params.told) ? params.told : []).map(
        (one) => TOLD[String(one)] ?? '',
      );
      const what = told.filter((one) => one !== '').join(', ');
      return `${some} ${isOne(params) ? 'cite' : 'citent'} des personnes${what === '' ? '' : ` (${what})`}`;
    }
    case 'minority':
      return `${some} ${isOne(params) ? 'semble être' : 'semblent être'} ${things}, parmi des organismes`;
    case 'sole-traders':
      return `${whole(params.matching)} ${isOne(params) ? 'ligne concerne' : 'lignes concernent'} ${things}`;
    default:
      return `${some} ${isOne(params) ? 'ressemble' : 'ressemblent'} à ${things}`;
  }
}

/** The texts of one category. */
export function category(id: string, text: CategoryText): FindingTexts {
  const [advice = ''] = text.remedy.split(/\.(?: |$)/);
  const entry: FindingText = {
    title: text.title,
    message: (finding) => sentence(text.things, finding),
    action: ({ reason, params }) => {
      if (reason === 'accepted') return '';
      return params.sure === false ? `Vérifiez ; si c’est bien cela : ${lower(advice)}` : advice;
    },
    explain: { cause: text.cause, example: text.example, remedy: text.remedy },
  };
  return { [`personal-data/${id}`]: entry };
}

function lower(advice: string): string {
  return advice.charAt(0).toLowerCase() + advice.slice(1);
}
