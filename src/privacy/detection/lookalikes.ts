import { isSiren, isSiret } from '../../base/french/siren.ts';
import type { Lookalike } from '../detectors/detector.ts';
import { isNir } from '../detectors/direct/nir.ts';
import { compact } from '../detectors/pattern-parts.ts';

/** EAN-13: weights 1 and 3 in turn, the whole a multiple of 10. Those of France begin with 30 to 37. */
function isEan(text: string): boolean {
  const digits = compact(text);
  if (!/^(?:3[0-7]|40|50|76|80|87|97[89])\d{11}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 13; place++) sum += Number(digits[place]) * (place % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}

/** Day, month and year in any of the usual orders, with an hour or not. */
const DATE =
  /^(?:(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2})\b/;

/** `AAAAMMJJHH` and longer: ten to fourteen digits that read as a moment of this century. */
const MOMENT = /^20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])/;

/** Number of a school: seven digits and a letter, their remainder modulo 23. */
function isUai(text: string): boolean {
  const match = /^(\d{7})([A-HJ-NP-Z])$/.exec(text.toUpperCase());
  return match !== null && 'ABCDEFGHJKLMNPRSTUVWXYZ'[Number(match[1]) % 23] === match[2];
}

/** What a text may be instead of personal data: how strings of several readings are settled. */
export const LOOKALIKES: Readonly<Record<Lookalike, (text: string) => boolean>> = {
  siren: (text) => isSiren(compact(text)),
  siret: (text) => isSiret(compact(text)),
  ean: isEan,
  nir: (text) => isNir(compact(text)),
  date: (text) => DATE.test(text) || MOMENT.test(compact(text)),
  uai: isUai,
  'planning-permit': (text) => /^(?:PC|PA|PD|DP|CU)[ .-]?\d/i.test(text),
  epoch: (text) => /^1[0-9]{12}$/.test(text),
};
