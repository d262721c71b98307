import type { Automaton } from '../../table/kernels/spec.ts';
import { exploreAutomaton } from './explore-automaton.ts';

const LA_POSTE = '356000000';
const SIREN_LENGTH = 9;
const SIRET_LENGTH = 14;
const ZERO = 0x30;

/** Where the reading of a SIRET stands, after some digits. */
interface Progress {
  readonly length: number;
  /** Luhn's sum of the SIREN so far, modulo 10; settled once it is read. */
  readonly siren: number;
  /** Luhn's sum of the whole so far, modulo 10. */
  readonly whole: number;
  /** True as long as the digits are the first ones of La Poste's SIREN. */
  readonly laPoste: boolean;
}

/** What a digit adds to Luhn's sum, at so many digits from the end. */
function weigh(digit: number, fromEnd: number): number {
  const weighted = fromEnd % 2 === 0 ? digit : digit * 2;
  return weighted > 9 ? weighted - 9 : weighted;
}

function step({ length, siren, whole, laPoste }: Progress, byte: number): Progress | undefined {
  const digit = byte - ZERO;
  const isSirenPart = length < SIREN_LENGTH;
  const next = {
    length: length + 1,
    siren: isSirenPart ? (siren + weigh(digit, SIREN_LENGTH - 1 - length)) % 10 : siren,
    whole: (whole + weigh(digit, SIRET_LENGTH - 1 - length)) % 10,
    laPoste: laPoste && isSirenPart && LA_POSTE.charCodeAt(length) === byte,
  };
  if (next.length > SIRET_LENGTH) return undefined;
  const isSirenRead = next.length === SIREN_LENGTH;
  // The establishments of La Poste follow another rule: they are left to the check itself.
  return isSirenRead && (next.siren !== 0 || next.laPoste) ? undefined : next;
}

let built: Automaton | undefined;

/** Proves fourteen digits to be a SIRET, La Poste's excepted. */
export function siretAutomaton(): Automaton {
  built ??= exploreAutomaton<Progress>({
    start: { length: 0, siren: 0, whole: 0, laPoste: true },
    groups: Array.from('0123456789', (digit) => [digit.charCodeAt(0)]),
    step,
    accepts: ({ length, whole }) => length === SIRET_LENGTH && whole === 0,
    key: ({ length, siren, whole, laPoste }) => `${length} ${siren} ${whole} ${laPoste}`,
  });
  return built;
}
