import type { FindingTexts } from '../../text.ts';
import { category } from './category.ts';

/** Articles 9 and 10 of the RGPD. */
export const special = {
  ...category('sante', {
    title: 'Health data',
    things: 'health data',
    cause: 'Health is protected by article 9 of the RGPD and by medical secret.',
    example: 'A column "handicap" in a list of enrolments.',
    remedy: 'Remove the column, or publish counts of at least eleven people.',
  }),
  ...category('religion', {
    title: 'Religion or diet',
    things: 'religion, or what reveals it',
    cause: 'Religion is protected by article 9 of the RGPD; a canteen diet reveals it.',
    example: 'A column "regime_alimentaire" per child.',
    remedy: 'Remove the column, or publish counts.',
  }),
  ...category('politique', {
    title: 'Political opinion',
    things: 'political opinions',
    cause:
      'Political opinions are protected by article 9 of the RGPD; candidates and elected officials have made theirs public.',
    example: 'A column "parti" in a file of residents.',
    remedy: 'Remove the column, except for candidates or elected officials.',
  }),
  ...category('syndicat', {
    title: 'Trade union membership',
    things: 'trade union memberships',
    cause: 'Trade union membership is protected by article 9 of the RGPD.',
    example: 'A column "appartenance_syndicale".',
    remedy: 'Remove the column.',
  }),
  ...category('sexualite', {
    title: 'Sexual life',
    things: 'sexual life or orientation',
    cause: 'It is protected by article 9 of the RGPD.',
    example: 'A column "orientation_sexuelle".',
    remedy: 'Remove the column.',
  }),
  ...category('origine', {
    title: 'Nationality or origin',
    things: 'nationalities or origins',
    cause: 'Origin is protected by article 9 of the RGPD; a nationality often reveals it.',
    example: 'A column "nationalite" in a list of users.',
    remedy: 'Remove the column, or publish counts.',
  }),
  ...category('biometrie', {
    title: 'Biometric data',
    things: 'biometric or genetic data',
    cause: 'They are protected by article 9 of the RGPD.',
    example: 'A column "photo_identite".',
    remedy: 'Remove the column.',
  }),
  ...category('infraction', {
    title: 'Offence or conviction',
    things: 'offences, sanctions or convictions',
    cause:
      'Offences fall under article 10 of the RGPD, and what would harm someone is not communicated (CRPA, L. 311-6 3°).',
    example: 'One row per offender.',
    remedy: 'Remove the column, or publish counts per year.',
  }),
} satisfies FindingTexts;
