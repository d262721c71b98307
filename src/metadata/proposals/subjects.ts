import { labelWords } from '../../base/folding.ts';

/** What words of a schema's name or of a title say of the theme. */
const SUBJECTS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['GOVE', 'ECON'], ['subventions', 'subvention', 'budget', 'budgets', 'marches', 'marche', 'decp', 'achats', 'depenses', 'comptes', 'finances']],
  [['GOVE'], ['deliberations', 'deliberation', 'elus', 'elections', 'election', 'bureaux', 'vote', 'catalogue', 'remunerations', 'registre']],
  [['TRAN'], ['irve', 'stationnement', 'stationnements', 'parking', 'parkings', 'covoiturage', 'velo', 'velos', 'mobilite', 'mobilites', 'transport', 'transports', 'taxi', 'stationstaxi', 'circulation', 'comptage', 'passage']],
  [['ENVI'], ['arbre', 'arbres', 'dechets', 'eau', 'fontaine', 'fontaines', 'air', 'bruit', 'paysage', 'espaces', 'verts']],
  [['HEAL'], ['dae', 'defibrillateurs', 'sante', 'erp']],
  [['EDUC'], ['ecoles', 'ecole', 'scolaire', 'menus', 'cantine', 'cantines', 'bibliotheque', 'equipements', 'sport', 'sportifs', 'culture', 'musees']],
  [['SOCI'], ['prenoms', 'prenom', 'naissances', 'population', 'associations', 'logement', 'inclusion', 'mediation']],
  [['REGI'], ['adresses', 'adresse', 'bal', 'voies', 'quartiers', 'cadastre', 'urbanisme', 'plu', 'friches', 'foncier']],
  [['ENER'], ['energie', 'electricite', 'gaz', 'chaleur', 'eclairage']],
  [['JUST'], ['securite', 'police', 'incendie', 'pei', 'arretes']],
]; // biome-ignore format: one line each

/** European themes that the words of a title and of a schema's name tell; `[]` when none does. */
export function themesOf(...texts: readonly string[]): readonly string[] {
  const words = new Set(texts.flatMap(labelWords));
  const found = SUBJECTS.find(([, known]) => known.some((word) => words.has(word)));
  return found?.[0] ?? [];
}

const EMPTY: ReadonlySet<string> = new Set([
  'les', 'des', 'aux', 'une', 'par', 'pour', 'sur', 'dans', 'avec', 'leurs', 'son', 'ses', 'est', 'qui', 'que',
  'jeu', 'liste', 'donnees', 'donnee', 'fichier', 'table', 'versees', 'commune', 'ville', 'schema', 'the', 'and', 'csv',
]); // biome-ignore format: words
const SHORTEST = 4;

/** Words of a title that say what it is about, in its own spelling but lower case. */
export function keywordsOf(title: string): readonly string[] {
  const words = title
    .toLowerCase()
    .replace(/(?<!\p{L})[ldnscjm]['’]/gu, '')
    .split(/[^\p{L}\d-]+/u)
    .filter((word) => word.length >= SHORTEST && !/^\d/.test(word));
  return [...new Set(words.filter((word) => !EMPTY.has(labelWords(word).join(''))))];
}
