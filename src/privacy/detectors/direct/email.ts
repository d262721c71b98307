import { withoutAccents } from '../../../base/folding.ts';
import { words } from '../../lexicon/ambiguous-names.ts';
import { INSTITUTION_STARTS, INSTITUTION_WORDS } from '../../lexicon/institutions.ts';
import type { Detector, ValueFacts } from '../detector.ts';

const PART = '[^ \t\r\n@:/;,|<>()"]+';
const ADDRESS = `<?${PART}@${PART}\\.[^ \t\r\n@:/;,|<>()".]{2,}>?`;

/** Words of a mailbox that several people read. */
const SERVICE_WORDS = words(`
  contact accueil info infos information informations mairie commune ville secretariat secretaire
  direction directeur directrice service services urbanisme ccas dgs dst rh dpo rgpd opendata
  noreply no-reply ne-pas-repondre webmaster web site communication com bibliotheque mediatheque
  ecole college lycee support standard adil tresorerie tresorier police technique techniques admin
  administration administratif compta comptabilite facturation factures marche marches juridique
  presidence president bureau reservation reservations billetterie asso assos maire elus cabinet sg
  culture sport sports jeunesse enfance petite scolaire periscolaire social etat-civil population
  elections environnement dechets eau assainissement voirie tourisme office ot otsi museum musee
  agence gestion exploitation maintenance data sig dsi informatique sav clients client commercial
  vente ventes achats emploi recrutement stage responsable coordination pole antenne comite club
  association festival theatre orchestre ludotheque creche ram rpe pmi mds mjc csc centre maison
  epicerie garage restaurant hotel camping gite pharmacie cabinet-medical syndicat sivom siaep
  hello bonjour postmaster abuse newsletter presse media demarches guichet mediation numerique
  inscription inscriptions candidature adherents adhesion benevoles federation ligue comptes
`);

/** Providers of private mailboxes. */
const CONSUMER_DOMAINS = words(`
  gmail googlemail hotmail outlook live msn yahoo ymail orange wanadoo free sfr laposte icloud me mac
  nordnet neuf bbox aol numericable club-internet aliceadsl cegetel voila gmx protonmail proton
  9online libertysurf tele2 dbmail mailo numeo netcourrier
`);

type Kind = 'nominative' | 'consumer' | 'generic' | 'undetermined';

/** Whose address it is, as far as its text tells. */
export function emailKind(address: string, facts: Pick<ValueFacts, 'firstNames'>): Kind {
  const [local = '', domain = ''] = withoutAccents(address)
    .toLowerCase()
    .replace(/[<>]/g, '')
    .split('@');
  const parts = local
    .replace(/\+.*/, '')
    .split(/[._\-\d]+/)
    .filter((part) => part !== '');
  const provider = domain.split('.').at(-2) ?? '';
  if (isService(local, parts) || provider.split('-').join('') === parts.join('')) return 'generic';
  const hasName = parts.some((part) => part.length > 2 && facts.firstNames.has(part));
  if (parts.length >= 2 && hasName) return 'nominative';
  if (isConsumer(domain)) return hasName ? 'nominative' : 'consumer';
  // `j.martin`, `jmartin` at an organisation: an initial and a name, or something else.
  return parts.length === 2 && parts[0]?.length === 1 ? 'nominative' : 'undetermined';
}

function isConsumer(domain: string): boolean {
  const labels = domain.split('.');
  return labels.length <= 3 && CONSUMER_DOMAINS.has(labels[0] ?? '');
}

function isService(local: string, parts: readonly string[]): boolean {
  if (SERVICE_WORDS.has(local)) return true;
  return parts.some((part) => SERVICE_WORDS.has(part) || isOrganisation(part));
}

function isOrganisation(part: string): boolean {
  return (
    (part.length > 2 && (INSTITUTION_STARTS.has(part) || INSTITUTION_WORDS.has(part))) ||
    /^(mairie|commune|ville|contact|asso|ecole|accueil|service|info|club|comite|secretariat)/.test(
      part,
    )
  );
}

const PERSONAL: ReadonlySet<Kind> = new Set<Kind>(['nominative', 'consumer', 'undetermined']);

/** Addresses of one person, as far as can be told from those that a service shares. */
export const email: Detector = {
  id: 'email',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.6, named: 0.9 },
  headers: [
    'email',
    'emails',
    'mail',
    'mails',
    'courriel',
    'courriels',
    'e mail',
    'adresse electronique',
    'lieucourriel',
    'adresse mail',
  ],
  wholeHeaders: ['mel'],
  notHeaders: ['nombre', 'nb', 'type', 'envoi', 'date'],
  sparesOrganisations: 0.2,
  exemption: 1,
  values: {
    shape: `${ADDRESS}(?:[ ;,|/]+${ADDRESS})*`,
    lengths: [6, 250],
    sign: '@',
    chance: 0,
    test: (value, facts) => {
      const kinds = value
        .split(/[ ;,|/]+/)
        .filter(isAddress)
        .map((address) => emailKind(address, facts));
      return (
        kinds.find((kind) => kind === 'nominative') ??
        kinds.find((kind) => PERSONAL.has(kind)) ??
        false
      );
    },
  },
  treatment: 'suppress',
  mask: 'email',
  examples: {
    valid: [
      'jean.martin@example.org',
      'MARTIN.Helene@example.org',
      'h_martin@example.org',
      'j.martin@example.org',
      'boulistes31@gmail.com',
      'hélène.martin+liste@example.org',
      'contact@example.org;jean.martin@example.org',
    ],
    invalid: [
      'jean.martin@',
      '@pseudo',
      'jean@martin@example.org',
      'jean..martin@example.org.',
      'jean.martin@example',
    ],
    lookalikes: [
      'contact@example.org',
      'mairie.accueil@example.org',
      'urbanisme@example.org',
      'example@example.org',
      'ecole.jean-moulin@example.org',
      'https://jean:martin@example.org/',
      'asso.boulistes@gmail.com',
    ],
    labels: {
      named: ['e-mail', 'Courriel', 'email2', 'adresse_electronique', 'mel', 'MailUsager'],
      others: ['melange', 'mailles', 'caramel', 'nb_mails'],
    },
  },
};

function isAddress(text: string): boolean {
  return !text.includes('..') && /^<?[^@]+@[^@]+\.[^@.]{2,}>?$/.test(text);
}
