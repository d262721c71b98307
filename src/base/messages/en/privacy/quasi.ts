import type { FindingTexts } from '../../text.ts';
import { category } from './category.ts';

/** What tells a person when combined. */
export const quasi = {
  ...category('sexe', {
    title: 'Sex or civility',
    things: 'sex or civility',
    cause: 'With age and place, sex singles out.',
    example: 'A column "sexe" beside a date of birth.',
    remedy: 'Keep it only if it is useful; measure the risk with odc anonymize --measure.',
  }),
  ...category('code_postal', {
    title: 'Resident’s postcode',
    things: 'postcodes of people',
    cause: 'The place where someone lives singles out with other columns.',
    example: 'The postcode of users.',
    remedy: 'Generalise to the commune, the EPCI or the département.',
  }),
  ...category('code_commune', {
    title: 'Resident’s commune',
    things: 'communes of residence',
    cause:
      'The place where someone lives singles out with other columns, above all in small communes.',
    example: 'The commune of users.',
    remedy: 'Generalise to the EPCI or the département.',
  }),
  ...category('lieu_naissance', {
    title: 'Place of birth',
    things: 'places of birth',
    cause: 'A place of birth singles out, and may reveal an origin.',
    example: 'A column "lieu_naissance".',
    remedy: 'Remove the column, or generalise to the département or country.',
  }),
  ...category('profession', {
    title: 'Profession of people',
    things: 'professions',
    cause: 'A rare profession singles out.',
    example: '"Notaire" in a small commune.',
    remedy: 'Group in broad categories.',
  }),
  ...category('situation_familiale', {
    title: 'Family situation',
    things: 'family situations',
    cause: 'It belongs to private life and singles out with other columns.',
    example: 'A column "situation_familiale".',
    remedy: 'Keep it only if it is useful, else remove it.',
  }),
  ...category('nb_enfants', {
    title: 'Number of children',
    things: 'numbers of children',
    cause: 'A large family is recognised.',
    example: '"9" children in a commune.',
    remedy: 'Group, the last band open.',
  }),
  ...category('diplome', {
    title: 'Level of studies',
    things: 'diplomas or levels of studies',
    cause: 'A rare diploma singles out.',
    example: 'A column "diplome".',
    remedy: 'Group by levels.',
  }),
  ...category('revenu', {
    title: 'Income or quotient',
    things: 'incomes or family quotients',
    cause: 'The income of a person belongs to private life; pay also tells how an agent is judged.',
    example: 'A column "quotient_familial".',
    remedy: 'Remove the column, or group in bands.',
  }),
  ...category('date_evenement', {
    title: 'Date of an event',
    things: 'dates in people’s lives',
    cause: 'An exact date is matched with what others know.',
    example: 'The date of admission to a service.',
    remedy: 'Keep the month or the year only.',
  }),
} satisfies FindingTexts;
