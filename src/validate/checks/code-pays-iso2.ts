import { countryCodes2 } from '../../base/french/countries.ts';
import { countryCodeCheck } from './country-code-check.ts';

/** A country's code of two letters: ISO 3166-1 alpha-2, and `XK` for Kosovo. */
export const codePaysIso2 = countryCodeCheck('code-pays-iso2', 2, countryCodes2, {
  valid: ['FR', 'BE', 'GP', 'XK', 'JP'],
  invalid: ['fr', 'FRA', 'UK', 'EU', 'France', 'F', 'FR ', '99100'],
});
