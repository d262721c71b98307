import { labelWords } from '../../base/folding.ts';
import type { Detector } from '../detectors/detector.ts';

/** How a label names a detector: as a whole, in some of its words, or saying the contrary. */
export type LabelMatch = 'whole' | 'part' | 'contrary' | undefined;

const ARTICLES = new Set(['le', 'la', 'les', 'l', 'de', 'du', 'des', 'd', 'un', 'une', 'au']);

/** Words of a label that say that it is about an organisation or an equipment, not a person. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set([
  'station', 'stations', 'operateur', 'amenageur', 'enseigne', 'acheteur', 'acheteurs', 'etablissement',
  'etablissements', 'commune', 'communes', 'epci', 'coll', 'collectivite', 'arbre', 'arbres', 'ecole', 'college',
  'lycee', 'structure', 'societe', 'entreprise', 'fournisseur', 'association', 'asso', 'organisme', 'organisation',
  'equipement', 'lieu', 'site', 'batiment', 'salle', 'musee', 'bibliotheque', 'gestionnaire', 'exploitant',
  'producteur', 'diffuseur', 'editeur', 'service', 'services', 'direction', 'mairie', 'orga', 'rue', 'voie', 'voies',
  'arret', 'ligne', 'borne', 'pdc', 'parking', 'attribuant', 'attributaire', 'marque', 'produit', 'projet',
  'programme', 'enseignes', 'etab', 'erp', 'schema', 'fichier', 'canton', 'quartier', 'parc', 'jardin', 'espece',
  'genre', 'oeuvre', 'monument', 'bureau', 'vote', 'budget', 'bgt', 'commerce', 'magasin', 'restaurant', 'hotel',
  'denomination', 'raison', 'deliberation', 'delib', 'marche', 'plat', 'moa', 'moe', 'arch', 'archive',
]); // biome-ignore format: words

/** A label as its own words: without articles, without a number after. */
export function nameWords(label: string): readonly string[] {
  const words = [...labelWords(label)];
  while (words.length > 1 && /^\d+$/.test(words.at(-1) ?? '')) words.pop();
  return words.filter((word, place) => place === words.length - 1 || !ARTICLES.has(word));
}

const phrases = new Map<string, string>();

/** A phrase of a detector, without articles as well. */
function phraseOf(header: string): string {
  let phrase = phrases.get(header);
  if (phrase === undefined) {
    phrase = nameWords(header).join(' ');
    phrases.set(header, phrase);
  }
  return phrase;
}

/** Matches a label's words with what names a detector, word by word. */
export function matchLabel(words: readonly string[], detector: Detector): LabelMatch {
  if (words.some((word) => detector.notHeaders?.includes(word))) return 'contrary';
  const phrase = words.join(' ');
  const inside = detector.headers.map(phraseOf);
  if (inside.includes(phrase) || detector.wholeHeaders?.includes(phrase) === true) return 'whole';
  const padded = ` ${phrase} `;
  return inside.some((header) => padded.includes(` ${header} `)) ? 'part' : undefined;
}

/** Whether a label is about an organisation, an equipment or an act. */
export function isAboutOrganisation(words: readonly string[]): boolean {
  return words.some((word) => ORGANISATION_WORDS.has(word));
}
