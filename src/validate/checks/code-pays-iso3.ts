import { countryCodes3 } from '../../base/french/countries.ts';
import { countryCodeCheck } from './country-code-check.ts';

/** A country's code of three letters: ISO 3166-1 alpha-3. */
export const codePaysIso3 = countryCodeCheck('code-pays-iso3', 3, countryCodes3, {
  valid: ['FRA', 'BEL', 'GLP', 'JPN'],
  invalid: ['fra', 'FR', 'UKR ', 'XXX', 'France', '250'],
});
