import type { Detector } from './detector.ts';
import { adeli } from './direct/adeli.ts';
import { caf } from './direct/caf.ts';
import { cniNew } from './direct/cni-new.ts';
import { cniOld } from './direct/cni-old.ts';
import { creditCard } from './direct/credit-card.ts';
import { drivingLicence } from './direct/driving-licence.ts';
import { email } from './direct/email.ts';
import { fileNumber } from './direct/file-number.ts';
import { iban } from './direct/iban.ts';
import { ine } from './direct/ine.ts';
import { ipAddress } from './direct/ip-address.ts';
import { legalCategory } from './direct/legal-category.ts';
import { macAddress } from './direct/mac-address.ts';
import { nir } from './direct/nir.ts';
import { nirWithoutKey } from './direct/nir-without-key.ts';
import { numen } from './direct/numen.ts';
import { parcel } from './direct/parcel.ts';
import { passport } from './direct/passport.ts';
import { phone } from './direct/phone.ts';
import { phoneLostZero } from './direct/phone-lost-zero.ts';
import { plateFni } from './direct/plate-fni.ts';
import { plateSiv } from './direct/plate-siv.ts';
import { residencePermit } from './direct/residence-permit.ts';
import { rib } from './direct/rib.ts';
import { rpps } from './direct/rpps.ts';
import { soleTrader } from './direct/sole-trader.ts';
import { spi } from './direct/spi.ts';
import { staffNumber } from './direct/staff-number.ts';
import { username } from './direct/username.ts';
import { address } from './persons/address.ts';
import { age } from './persons/age.ts';
import { bareSurname } from './persons/bare-surname.ts';
import { birthDate } from './persons/birth-date.ts';
import { birthYear } from './persons/birth-year.ts';
import { coordinates } from './persons/coordinates.ts';
import { firstName } from './persons/first-name.ts';
import { freeText } from './persons/free-text.ts';
import { fullName } from './persons/full-name.ts';
import { organisation } from './persons/organisation.ts';
import { surname } from './persons/surname.ts';
import { unnamedBirthDate } from './persons/unnamed-birth-date.ts';
import { birthPlace } from './quasi/birth-place.ts';
import { children } from './quasi/children.ts';
import { communeCode } from './quasi/commune-code.ts';
import { diploma } from './quasi/diploma.ts';
import { eventDate } from './quasi/event-date.ts';
import { familyStatus } from './quasi/family-status.ts';
import { income } from './quasi/income.ts';
import { postcode } from './quasi/postcode.ts';
import { profession } from './quasi/profession.ts';
import { sex } from './quasi/sex.ts';
import { biometrics } from './special/biometrics.ts';
import { diagnosisCode } from './special/diagnosis-code.ts';
import { diagnosisCodeUnnamed } from './special/diagnosis-code-unnamed.ts';
import { health } from './special/health.ts';
import { offence } from './special/offence.ts';
import { origin } from './special/origin.ts';
import { politics } from './special/politics.ts';
import { religion } from './special/religion.ts';
import { sexuality } from './special/sexuality.ts';
import { tradeUnion } from './special/trade-union.ts';

/**
 * Every category of personal data that is looked for, the most telling first: when several read the
 * same values as well, the first one is kept.
 */
export const DETECTORS: readonly Detector[] = [
  nir,
  nirWithoutKey,
  spi,
  email,
  phone,
  phoneLostZero,
  iban,
  rib,
  creditCard,
  cniOld,
  cniNew,
  passport,
  drivingLicence,
  residencePermit,
  plateSiv,
  plateFni,
  ipAddress,
  macAddress,
  rpps,
  adeli,
  ine,
  numen,
  caf,
  staffNumber,
  username,
  soleTrader,
  legalCategory,
  organisation,
  fileNumber,
  surname,
  bareSurname,
  firstName,
  fullName,
  address,
  birthDate,
  unnamedBirthDate,
  birthYear,
  age,
  coordinates,
  freeText,
  parcel,
  sex,
  postcode,
  communeCode,
  birthPlace,
  profession,
  familyStatus,
  children,
  diploma,
  income,
  eventDate,
  diagnosisCode,
  diagnosisCodeUnnamed,
  health,
  religion,
  politics,
  tradeUnion,
  sexuality,
  origin,
  biometrics,
  offence,
];
