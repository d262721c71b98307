import { withoutAccents } from '../../base/folding.ts';
import { base32 } from '../keyed/token.ts';
import { operator } from './operator.ts';

export interface TokenParams {
  /** One a kind of thing: a phone and a file number never share tokens. The column's name when left out. */
  readonly namespace?: string;
  /** Whether case and accents count: `DUPONT` and `Dupont` are two tokens unless folded. */
  readonly fold?: boolean;
  /** Characters of five bits; 16 when left out: two of ten million values share one with odds of 4e-11. */
  readonly length?: number;
}

/**
 * Replaces a value by a keyed token: the same value, the same token. The value is first put in
 * Unicode's composed form (NFC) and trimmed. Rows stay linkable: still personal data.
 */
export const token = operator<TokenParams>({
  id: 'token',
  status: 'pseudonymised',
  prepare({ namespace, fold = false, length = 16 }, { column, hash }) {
    const keyed = hash(namespace ?? column);
    return {
      apply(text) {
        const value = canonical(text, fold);
        return value === '' ? '' : base32(keyed.digest(value), length);
      },
    };
  },
  examples: [
    {
      params: { namespace: 'nir' },
      cells: [
        ['185077505601270', 'ron5meatlytptf25'],
        [' ', ''],
      ],
    },
    {
      params: { namespace: 'nom' },
      cells: [
        ['DUPONT', '2j3tfax3qrvyf4pk'],
        [' DUPONT ', '2j3tfax3qrvyf4pk'],
        ['Dupont', 'pbo76xdie7fsfrts'],
      ],
    },
    { params: { namespace: 'nom', fold: true }, cells: [['Dùpont', '2j3tfax3qrvyf4pk']] },
    { params: { namespace: 'nir', length: 12 }, cells: [['185077505601270', 'ron5meatlytp']] },
  ],
});

/** The form that is hashed: tokens of one value must be one, however it was typed. */
export function canonical(text: string, fold: boolean): string {
  const value = isPlain(text) ? text.trim() : text.normalize('NFC').trim();
  return fold ? withoutAccents(value).toUpperCase() : value;
}

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}
