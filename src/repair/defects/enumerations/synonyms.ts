/**
 * Other words that people type for values of French schemas: for each allowed value, folded, what
 * stands for it, folded. Only what names the same thing in the field's own terms.
 */
export const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  'aide en numeraire': ['numeraire', 'en numeraire', 'subvention en numeraire', 'monetaire', 'financiere', 'aide financiere'],
  'aide en nature': ['nature', 'en nature', 'subvention en nature'],
  'aide en numeraire;aide en nature': ['numeraire et nature', 'nature et numeraire', 'mixte'],
  unique: ['versement unique', 'en une fois', '1 fois'],
  echelonne: ['versement echelonne', 'en plusieurs fois', 'plusieurs fois'],
  fractionne: ['versement fractionne'],
  'acces libre': ['libre', 'tout public', 'ouvert a tous'],
  'acces reserve': ['reserve', 'prive'],
  'en_service': ['en service', 'en fonctionnement', 'actif', 'ok'],
  'hors_service': ['hors service', 'hs', 'h.s.', 'en panne'],
  'en fonctionnement': ['en service', 'actif', 'ok'],
  'hors service': ['hs', 'h.s.', 'en panne'],
  voirie: ['sur voirie', 'voie publique', 'rue'],
  interieur: ['en interieur', 'dedans', 'indoor'],
  exterieur: ['en exterieur', 'dehors', 'outdoor'],
  recette: ['recettes', 'r'],
  depense: ['depenses', 'd'],
  investissement: ['section investissement', 'inv'],
  fonctionnement: ['section fonctionnement', 'fonct'],
  'budget primitif': ['bp'],
  'budget supplementaire': ['bs'],
  'decision modificative': ['dm'],
  'compte administratif': ['ca'],
  m: ['masculin', 'homme', 'garcon'],
  f: ['feminin', 'femme', 'fille'],
  abonnes: ['abonne', 'abonnement', 'abonnes seulement'],
  tous: ['tout public', 'tous usagers', 'tous publics'],
}; // biome-ignore format: words
