import type { Detector } from '../detectors/detector.ts';
import { creditCard } from '../detectors/direct/credit-card.ts';
import { ine } from '../detectors/direct/ine.ts';
import { ipAddress } from '../detectors/direct/ip-address.ts';
import { macAddress } from '../detectors/direct/mac-address.ts';
import { numen } from '../detectors/direct/numen.ts';
import { rib } from '../detectors/direct/rib.ts';
import { spi } from '../detectors/direct/spi.ts';
import type { FirstNames } from '../lexicon/first-names.ts';

/** What stands in a text in the place of what was found. */
export interface TextPattern {
  readonly id: string;
  readonly mark: string;
  /** Global; what its first group holds, if any, is kept before the mark. */
  readonly pattern: RegExp;
  /** Judges what has the form: left out, all of it is taken. */
  readonly isOne?: (found: string, firstNames: FirstNames) => boolean;
}

/**
 * The identifiers that a detector knows by their values alone, as it knows them in a column: numbers
 * of other kinds stay. Those below, whose form says enough, are taken even with a wrong key.
 */
function judged(id: string, mark: string, { values }: Detector): TextPattern {
  return {
    id,
    mark,
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:${values?.shape})(?![\\p{L}\\d])`, 'giu'),
    isOne: (found, firstNames) =>
      values?.test(found.trim(), { named: false, firstNames, today: '' }) !== false,
  };
}

const GAP = '[ \\u00a0\\u202f.-]?';
const CAPITALISED = "\\p{Lu}[\\p{L}’'-]+";
const PARTICLE = "(?:(?:de la|de|du|des|le|la|van|von|el|ben) |d[’'])?";
/** A function is no name: « Monsieur le Maire ». */
const FUNCTION =
  "(?!(?:le |la |l[’'])?(?:Maire|Adjoint|Président|Préfet|Sous-[Pp]réfet|Directeur|Directrice|Ministre|Conseill|Député|Sénat|Trésorier|Chef))";
const CIVILITY =
  '(?:M\\.|MM\\.|Mr|Mme|Mmes|Mlle|Dr|Pr|Me|Monsieur|Madame|Mademoiselle|Docteur|Maître)';

/** In the order in which they are looked for: the longest numbers first. */
export const TEXT_PATTERNS: readonly TextPattern[] = [
  { id: 'email', mark: '[e-mail]', pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu },
  {
    id: 'iban',
    mark: '[iban]',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?:${GAP}[A-Z\\d]{4}){3,7}(?:${GAP}[A-Z\\d]{1,4})?(?![\\p{L}\\d])`,
      'gu',
    ),
  },
  {
    id: 'nir',
    mark: '[nir]',
    pattern: new RegExp(
      `(?<!\\d)[1-478]${GAP}\\d{2}${GAP}\\d{2}${GAP}(?:\\d{2}|2[ABab])${GAP}\\d{3}${GAP}\\d{3}(?:${GAP}\\d{2})?(?!\\d)`,
      'gu',
    ),
  },
  judged('rib', '[rib]', rib),
  judged('card', '[carte]', creditCard),
  judged('spi', '[numéro fiscal]', spi),
  judged('ine', '[ine]', ine),
  judged('numen', '[numen]', numen),
  judged('mac', '[adresse MAC]', macAddress),
  judged('ip', '[adresse IP]', ipAddress),
  {
    id: 'phone',
    mark: '[téléphone]',
    pattern:
      /(?<!\d)(?:(?:\+|00)(?:33|262|590|594|596)[ .-]?(?:\(0\))?[ .-]?[1-9]|0[1-9])(?:[ \u00a0.\-/]?\d{2}){4}(?!\d)/gu,
  },
  {
    id: 'plate',
    mark: '[plaque]',
    pattern: /(?<![\p{L}\d])[A-HJ-NP-TV-Z]{2}[ -]?\d{3}[ -]?[A-HJ-NP-TV-Z]{2}(?![\p{L}\d])/gu,
  },
  {
    id: 'name',
    mark: '[nom]',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(${CIVILITY} )${FUNCTION}${PARTICLE}${CAPITALISED}(?: ${PARTICLE}${CAPITALISED}){0,2}`,
      'gu',
    ),
  },
];
