import type { Check } from '../check.ts';
import { canton } from './canton.ts';
import { codeCommuneInsee } from './code-commune-insee.ts';
import { codeFantoir } from './code-fantoir.ts';
import { codePaysIso2 } from './code-pays-iso2.ts';
import { codePaysIso3 } from './code-pays-iso3.ts';
import { codePostal } from './code-postal.ts';
import { codeRegion } from './code-region.ts';
import { codeRna } from './code-rna.ts';
import { cohesiveColumnsValue } from './cohesive-columns-value.ts';
import { commune } from './commune.ts';
import { compareColumnsValue } from './compare-columns-value.ts';
import { departement } from './departement.ts';
import { frenchGpsCoordinates } from './french-gps-coordinates.ts';
import { idRnb } from './id-rnb.ts';
import { latitudeL93 } from './latitude-l93.ts';
import { longitudeL93 } from './longitude-l93.ts';
import { nomenclatureActe } from './nomenclature-acte.ts';
import { numeroDepartement } from './numero-departement.ts';
import { oneOfRequired } from './one-of-required.ts';
import { openingHoursValue } from './opening-hours-value.ts';
import { pays } from './pays.ts';
import { phoneNumberValue } from './phone-number-value.ts';
import { region } from './region.ts';
import { siren } from './siren.ts';
import { siret } from './siret.ts';
import { sumColumnsValue } from './sum-columns-value.ts';
import { yearIntervalValue } from './year-interval-value.ts';

/** Every check that a schema may ask for in `custom_checks`. */
export const CHECKS: readonly Check[] = [
  siren,
  siret,
  nomenclatureActe,
  phoneNumberValue,
  openingHoursValue,
  frenchGpsCoordinates,
  yearIntervalValue,
  cohesiveColumnsValue,
  oneOfRequired,
  compareColumnsValue,
  sumColumnsValue,
  codeRna,
  codeCommuneInsee,
  codePostal,
  codeRegion,
  numeroDepartement,
  commune,
  departement,
  region,
  canton,
  pays,
  codePaysIso2,
  codePaysIso3,
  codeFantoir,
  latitudeL93,
  longitudeL93,
  idRnb,
];
