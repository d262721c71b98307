import { labelWords } from '../../base/folding.ts';
import type { Detector } from '../detectors/detector.ts';

/** How a label names a detector: as a whole, in some of its words, or saying the contrary. */
export type LabelMatch = 'whole' | 'part' | 'contrary';

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

/** The detectors by the phrases that name them, as a whole or in part, and by the words that forbid it. */
interface LabelIndex {
  readonly whole: ReadonlyMap<string, ReadonlySet<Detector>>;
  readonly part: ReadonlyMap<string, ReadonlySet<Detector>>;
  readonly contrary: ReadonlyMap<string, ReadonlySet<Detector>>;
  /** Words of the longest phrase in `part`. */
  readonly longest: number;
}

const indexes = new WeakMap<readonly Detector[], LabelIndex>();

function indexOf(detectors: readonly Detector[]): LabelIndex {
  let index = indexes.get(detectors);
  if (index === undefined) {
    const part = byText(detectors, ({ headers }) => headers.map(phraseOf));
    index = {
      whole: byText(detectors, ({ wholeHeaders = [] }) => wholeHeaders),
      part,
      contrary: byText(detectors, ({ notHeaders = [] }) => notHeaders),
      longest: Math.max(0, ...[...part.keys()].map((text) => text.split(' ').length)),
    };
    indexes.set(detectors, index);
  }
  return index;
}

/** What `nameWords` would change in a phrase, which is folded already: articles, numbers. */
const TO_READ = /[^a-z ]|(?:^| )(?:les?|la|l|des?|du|d|une?|au) |^ | {2}| $/;

/** A phrase of a detector, without its articles; nearly all are as they have to be. */
function phraseOf(header: string): string {
  return TO_READ.test(header) ? nameWords(header).join(' ') : header;
}

function byText(
  detectors: readonly Detector[],
  textsOf: (detector: Detector) => readonly string[],
): ReadonlyMap<string, ReadonlySet<Detector>> {
  const found = new Map<string, Set<Detector>>();
  for (const detector of detectors) {
    for (const text of textsOf(detector)) {
      const known = found.get(text);
      if (known === undefined) found.set(text, new Set([detector]));
      else known.add(detector);
    }
  }
  return found;
}

/** How a label names each of the detectors that it speaks of, word by word, in their order. */
export function matchLabel(
  label: string,
  detectors: readonly Detector[],
): ReadonlyMap<Detector, LabelMatch> {
  const { whole, part, contrary, longest } = indexOf(detectors);
  const words = nameWords(label);
  const phrase = words.join(' ');
  const found = new Map<Detector, LabelMatch>();
  const name = (named: Iterable<Detector> | undefined, match: LabelMatch) => {
    for (const detector of named ?? []) found.set(detector, match);
  };
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + longest); to++) {
      name(part.get(words.slice(from, to).join(' ')), 'part');
    }
  }
  name(part.get(phrase), 'whole');
  name(whole.get(phrase), 'whole');
  for (const word of words) name(contrary.get(word), 'contrary');
  return new Map(
    detectors.flatMap((detector) => {
      const match = found.get(detector);
      return match === undefined ? [] : [[detector, match] as const];
    }),
  );
}

/** Whether a label is about an organisation, an equipment or an act. */
export function isAboutOrganisation(words: readonly string[]): boolean {
  return words.some((word) => ORGANISATION_WORDS.has(word));
}
