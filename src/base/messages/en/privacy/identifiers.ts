import type { FindingTexts } from '../../text.ts';
import { category } from './category.ts';

/** What leads to one person. */
export const identifiers = {
  ...category('nir', {
    title: 'Social security number',
    things: 'social security numbers (NIR)',
    cause:
      'The NIR belongs to one person only; its very use is restricted by law (loi 78-17, article 30). Its first digits already tell sex, year, month and place of birth.',
    example: 'A column "num_secu" whose control key is right.',
    remedy: 'Remove the column: neither truncation nor hashing is enough.',
  }),
  ...category('spi', {
    title: 'Tax number',
    things: 'tax numbers',
    cause: 'The tax number (SPI) belongs to one taxpayer and nothing allows its publication.',
    example: 'Thirteen digits, the last three being the key of the first ten.',
    remedy: 'Remove the column.',
  }),
  ...category('email', {
    title: 'Personal e-mail address',
    things: 'e-mail addresses of people',
    cause:
      'An address that bears a name, or at a consumer provider, belongs to a person. Addresses of services ("contact@", "mairie@") are not reported.',
    example: '"first.last@example.org" or a gmail address.',
    remedy: 'Remove the column, or put the address of the service instead.',
  }),
  ...category('phone', {
    title: 'Telephone number',
    things: 'telephone numbers',
    cause:
      'A telephone number reaches a person. Short numbers and 08 numbers, which are services, are not reported.',
    example: '"06 12 34 56 78" in a list of requests.',
    remedy: 'Remove the column; keep it if these are the public numbers of services.',
  }),
  ...category('iban', {
    title: 'Bank account (IBAN)',
    things: 'bank accounts (IBAN)',
    cause: 'Bank details belong to private life and to business secrecy.',
    example: '"FR14 2004 1010…" with a right key.',
    remedy: 'Remove the column.',
  }),
  ...category('rib', {
    title: 'Bank account (RIB)',
    things: 'bank accounts (RIB)',
    cause: 'Bank details belong to private life and to business secrecy.',
    example: 'Bank, branch, account and key in one cell.',
    remedy: 'Remove the column.',
  }),
  ...category('credit_card', {
    title: 'Payment card',
    things: 'payment card numbers',
    cause:
      'A card number is never published. A SIRET is not taken for a card, even when it has its key.',
    example: 'Sixteen digits beginning with 4 or 5, with a right key.',
    remedy: 'Remove the column.',
  }),
  ...category('cni_ancienne', {
    title: 'Identity card',
    things: 'identity card numbers',
    cause: 'The number of an identity paper belongs to one person.',
    example: 'Twelve digits in a column "cni".',
    remedy: 'Remove the column.',
  }),
  ...category('cni_nouvelle', {
    title: 'Identity card',
    things: 'identity card numbers',
    cause: 'The number of an identity paper belongs to one person.',
    example: 'Nine digits and capitals in a column "carte_identite".',
    remedy: 'Remove the column.',
  }),
  ...category('passeport', {
    title: 'Passport number',
    things: 'passport numbers',
    cause: 'The number of an identity paper belongs to one person.',
    example: 'Two digits, two letters, five digits.',
    remedy: 'Remove the column.',
  }),
  ...category('permis', {
    title: 'Driving licence',
    things: 'driving licence numbers',
    cause: 'The number of a driving licence belongs to one person. A planning permit is public.',
    example: 'Twelve digits in a column "permis_conduire".',
    remedy: 'Remove the column.',
  }),
  ...category('titre_sejour', {
    title: 'Residence permit',
    things: 'residence permit numbers',
    cause: 'The number belongs to one person and reveals that they are foreign.',
    example: 'Ten digits in a column "agdref".',
    remedy: 'Remove the column.',
  }),
  ...category('immatriculation_siv', {
    title: 'Number plate',
    things: 'number plates',
    cause: 'A plate leads to the holder of the vehicle.',
    example: '"AB-123-CD" in a parking survey.',
    remedy: 'Remove the column; make or energy is enough for statistics.',
  }),
  ...category('immatriculation_fni', {
    title: 'Former number plate',
    things: 'former number plates',
    cause: 'A plate leads to the holder of the vehicle.',
    example: '"1234 AB 31" in a list of vehicles.',
    remedy: 'Remove the column; make or energy is enough for statistics.',
  }),
  ...category('adresse_ip', {
    title: 'IP address',
    things: 'IP addresses',
    cause: 'An IP address is personal data: it leads to the subscriber.',
    example: '"82.64.12.201" in a connection log.',
    remedy: 'Remove the column; publish counts.',
  }),
  ...category('mac', {
    title: 'Device address (MAC)',
    things: 'device addresses (MAC)',
    cause: 'It belongs to one device, hence to the person who carries it.',
    example: '"00:1A:2B:3C:4D:5E" in a Wi-Fi count.',
    remedy: 'Remove the column; publish counts.',
  }),
  ...category('rpps', {
    title: 'RPPS number',
    things: 'RPPS numbers',
    cause: 'The RPPS belongs to one health professional; their directory is public.',
    example: 'Eleven digits in a column "rpps".',
    remedy: 'Keep it if the file is a directory of professionals, else remove it.',
  }),
  ...category('adeli', {
    title: 'ADELI number',
    things: 'ADELI numbers',
    cause: 'The ADELI number belongs to one health or social professional.',
    example: 'Nine digits in a column "adeli".',
    remedy: 'Keep it if the file is a directory of professionals, else remove it.',
  }),
  ...category('ine', {
    title: 'National pupil number',
    things: 'national pupil or student numbers (INE)',
    cause: 'The INE follows a pupil through all their studies.',
    example: '"070846512AB" in a list of enrolments.',
    remedy: 'Remove the column, even to publish results.',
  }),
  ...category('numen', {
    title: 'NUMEN identifier',
    things: 'NUMEN identifiers',
    cause: 'The NUMEN is the confidential identifier of an agent of Éducation nationale.',
    example: 'Thirteen digits and letters in a column "numen".',
    remedy: 'Remove the column.',
  }),
  ...category('caf', {
    title: 'Benefit claimant number',
    things: 'benefit claimant numbers',
    cause: 'The number belongs to one household and reveals that it gets help.',
    example: 'Seven digits in a column "num_allocataire".',
    remedy: 'Remove the column.',
  }),
  ...category('matricule_agent', {
    title: 'Staff number',
    things: 'staff numbers',
    cause: 'The number belongs to one agent in the payroll.',
    example: 'A column "matricule" in a staff file.',
    remedy: 'Remove the column, or put a keyed token instead.',
  }),
  ...category('username', {
    title: 'User name',
    things: 'user names',
    cause: 'The name of an account belongs to its holder, and helps to attack it.',
    example: 'A column "login".',
    remedy: 'Remove the column, or put a keyed token instead.',
  }),
  ...category('siret_ei', {
    title: 'Sole trader’s SIRET',
    things: 'sole traders',
    cause:
      'The SIRET of a sole trader belongs to a person. The Sirene register is public, but those who asked for partial diffusion ("P") must not be published again (code de commerce, R. 123-232-1).',
    example: 'Legal category 1000 beside the SIRET.',
    remedy: 'Keep the SIRET; empty name and address of partial diffusions, keep the commune.',
  }),
  ...category('dossier', {
    title: 'File number',
    things: 'file or user numbers',
    cause: 'This number leads to the file of a person or household.',
    example: 'A column "num_dossier" in a list of requests.',
    remedy: 'Put a keyed token or a plain rank instead.',
  }),
  ...category('parcelle_cadastrale', {
    title: 'Cadastral parcel',
    things: 'cadastral parcels',
    cause:
      'The plan is public, the owner is not: a parcel beside a name or a single owner tells a person.',
    example: '"310690000AB0123" in a list of requests.',
    remedy: 'Generalise to the section or the commune.',
  }),
} satisfies FindingTexts;
