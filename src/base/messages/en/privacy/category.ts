import type { Finding } from '../../../finding.ts';
import { grouped } from '../../grouped.ts';
import type { FindingText, FindingTexts } from '../../text.ts';

/** What is particular to one category of personal data. */
export interface CategoryText {
  readonly title: string;
  /** In the plural: `tax numbers`. */
  readonly things: string;
  readonly cause: string;
  readonly example: string;
  /** One or two sentences; the first is the advice. */
  readonly remedy: string;
}

const whole = (value: unknown): string => grouped(value, ',');

/** `12 of the 551 values`, `All 551 values`, `The only value`. */
function amount({ matching, checked, sampled }: Finding['params']): string {
  const kind = sampled === true ? 'different values looked at' : 'values';
  if (Number(checked) === 1) return 'The only value';
  if (matching === checked) return `All ${whole(checked)} ${kind}`;
  return `${whole(matching)} of the ${whole(checked)} ${kind}`;
}

const isOne = ({ matching }: Finding['params']): boolean => Number(matching) < 2;

const TOLD: Readonly<Record<string, string>> = {
  email: 'e-mail address',
  phone: 'telephone',
  nir: 'social security number',
  iban: 'bank account',
  civility: 'civility and surname',
  name: 'first name and surname',
};

/** The sentence, by the reason of the finding. */
function sentence(things: string, { reason, params }: Finding): string {
  const some = amount(params);
  switch (reason) {
    case 'accepted':
      return `Publication accepted by ${String(params.who)} on ${String(params.when)}: ${String(params.motive)} (${String(params.ground)})`;
    case 'label':
      return `The name of the column announces ${things}`;
    case 'values-and-label':
      return `${some} ${isOne(params) ? 'has' : 'have'} the form expected, and the name of the column announces ${things}`;
    case 'text': {
      const told = (Array.isArray(params.told) ? params.told : []).map(
        (one) => TOLD[String(one)] ?? '',
      );
      const what = told.filter((one) => one !== '').join(', ');
      return `${some} ${isOne(params) ? 'mentions' : 'mention'} people${what === '' ? '' : ` (${what})`}`;
    }
    case 'minority':
      return `${some} ${isOne(params) ? 'seems' : 'seem'} to be ${things}, among organisations`;
    case 'sole-traders':
      return `${whole(params.matching)} ${isOne(params) ? 'row is' : 'rows are'} about ${things}`;
    default:
      return `${some} ${isOne(params) ? 'looks' : 'look'} like ${things}`;
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
      return params.sure === false ? `Check; if it is so: ${lower(advice)}` : advice;
    },
    explain: { cause: text.cause, example: text.example, remedy: text.remedy },
  };
  return { [`personal-data/${id}`]: entry };
}

function lower(advice: string): string {
  return advice.charAt(0).toLowerCase() + advice.slice(1);
}
