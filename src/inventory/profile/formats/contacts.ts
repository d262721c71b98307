import { type ValueFormat, words } from './format.ts';

/** Ways to reach someone or something. */
export const CONTACT_FORMATS: readonly ValueFormat[] = [
  {
    id: 'email',
    share: 0.9,
    test: (value) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value),
    examples: { valid: ['mairie@example.org'], invalid: ['mairie', 'a@b'] },
  },
  {
    id: 'telephone',
    share: 0.7,
    test: (value) => /^(?:(?:\+|00)33[\s.-]?|0)[1-9](?:[\s.-]?\d{2}){4}$/.test(value),
    examples: { valid: ['01 99 00 12 34', '+33639981234'], invalid: ['3949', '12345'] },
  },
  {
    id: 'uri',
    share: 0.9,
    test: (value) =>
      /^https?:\/\/(?:[\w.-]+\.)?(?:wikidata\.org|insee\.fr|data\.europa\.eu|adresse\.data\.gouv\.fr|id\.eaufrance\.fr|geonames\.org|data\.bnf\.fr)\//i.test(
        value,
      ),
    examples: {
      valid: ['http://id.insee.fr/geo/commune/31555', 'https://www.wikidata.org/entity/Q7880'],
      invalid: ['https://example.org/', 'insee'],
    },
  },
  {
    id: 'url',
    share: 0.9,
    test: (value) => /^(?:https?:\/\/|www\.)\S+\.\S+$/i.test(value),
    examples: { valid: ['https://example.org/a', 'www.example.org'], invalid: ['example', 'a.b'] },
  },
  {
    id: 'address',
    share: 0.55,
    label: words('adresse adr voie rue address lieu localisation siege'),
    test: (value) =>
      /^\d{1,4}(?:[ ,]*(?:bis|ter|quater|[a-d]))?[ ,]+\p{L}/iu.test(value) ||
      /^(?:rue|avenue|av\.?|boulevard|bd|place|pl\.?|chemin|impasse|all[ée]e|route|rte|quai|cours|square|lieu-dit|lotissement)\s/iu.test(
        value,
      ),
    examples: { valid: ['12 bis rue des Lilas', 'Place du marché'], invalid: ['Lilas', '2024'] },
  },
];
