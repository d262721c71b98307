import type { FindingTexts } from '../../text.ts';
import { category } from './category.ts';

/** Names, addresses, births, places, sentences. */
export const persons = {
  ...category('nom', {
    title: 'Family name',
    things: 'surnames',
    cause: 'A surname tells a person, above all beside a first name.',
    example: 'A column "nom" beside a column "prenom".',
    remedy: 'Remove the column.',
  }),
  ...category('prenom', {
    title: 'First name',
    things: 'first names',
    cause:
      'A first name, with a date or a place, is often enough to tell a person. Statistics about first names are not reported.',
    example: 'A column "prenom" in a list of enrolments.',
    remedy: 'Remove the column.',
  }),
  ...category('nom_personne', {
    title: 'Name of a person',
    things: 'names of people',
    cause:
      'A full name tells a person. Names of schools, streets and associations are not reported.',
    example: '"Mme Martin" or "MARTIN Hélène" among beneficiaries.',
    remedy: 'Remove these names; keep them if a text allows their publication.',
  }),
  ...category('adresse_postale', {
    title: 'Postal address',
    things: 'postal addresses',
    cause: 'The address of a person belongs to private life; that of an equipment is public.',
    example: '"12 rue des Lilas" in a list of requests.',
    remedy: 'Generalise to the commune or IRIS; keep it if it is that of an equipment.',
  }),
  ...category('date_naissance', {
    title: 'Date of birth',
    things: 'dates of birth',
    cause: 'With sex and postcode, a date of birth nearly always singles someone out.',
    example: 'A column "date_naissance".',
    remedy: 'Keep the year only, or an age band.',
  }),
  ...category('annee_naissance', {
    title: 'Year of birth',
    things: 'years of birth',
    cause: 'A year of birth singles out with other columns.',
    example: 'A column "annee_naissance" with sex and commune.',
    remedy: 'Group in bands of five or ten years.',
  }),
  ...category('age', {
    title: 'Age of people',
    things: 'ages',
    cause: 'An age singles out with other columns, above all very old ones.',
    example: 'A column "age" with sex and commune.',
    remedy: 'Group in bands, the last one open at 90.',
  }),
  ...category('gps', {
    title: 'Precise coordinates',
    things: 'precise coordinates',
    cause: 'With four decimals, a point tells a dwelling (±5 metres).',
    example: '"43.60426" in a list of residents’ reports.',
    remedy: 'Round to two decimals, or take a grid of 200 metres or one kilometre.',
  }),
  ...category('texte_libre', {
    title: 'People in sentences',
    things: 'sentences where people appear',
    cause: 'Free texts keep names, telephone numbers and private facts that no rule finds all.',
    example: '"Rappeler la dame au 06…" in a column "observations".',
    remedy: 'Remove the column, or read it all; automatic masking is a help, not a guarantee.',
  }),
} satisfies FindingTexts;
