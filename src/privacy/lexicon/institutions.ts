import { words } from './ambiguous-names.ts';

/**
 * Words, folded, that an organisation, an equipment or a street begins with: what follows them is
 * no person, even when it bears a person's name (`École Jean Moulin`, `Rue Marie Curie`).
 */
export const INSTITUTION_STARTS = words(`
  ecole ecoles college lycee creche gymnase stade salle parc square rue avenue av boulevard bd place
  impasse allee allees chemin route quai cours esplanade passage sentier venelle ruelle promenade
  rond-point rondpoint pont tunnel carrefour porte hameau lieu-dit lotissement residence domaine
  bibliotheque mediatheque ludotheque musee theatre cinema centre maison espace foyer halle piscine
  complexe plaine terrain aire zone za zi zac mairie ville commune communaute metropole agglomeration
  departement region syndicat sivom sivu smictom sictom sdis siaep pays canton prefecture
  sous-prefecture conseil direction service services agence office institut universite faculte
  campus iut cfa greta hopital clinique ehpad chu ch centre-hospitalier cabinet ccas cias caf cpam
  association asso assoc ass comite club amicale union federation ligue fondation collectif
  cooperative coop societe groupement groupe compagnie cie entreprise ets etablissement
  etablissements atelier ateliers sarl sas sasu sci scp scea scop eurl sa sem spl earl gaec eirl
  boulangerie patisserie pharmacie restaurant brasserie cafe bar hotel camping gite garage auberge
  boucherie epicerie tabac librairie coiffure salon auto banque credit caisse mutuelle notre-dame
  eglise chapelle cathedrale abbaye temple mosquee synagogue cimetiere presbytere chateau tour fort
  saint sainte st ste les amis jardin jardins foret bois lac plage port gare station arret halte
  parking gendarmerie police pompiers caserne tribunal poste cite village quartier ilot ferme moulin
  theatre orchestre harmonie fanfare chorale compagnie festival fete foire marche projet programme
  plan radio judo tennis football rugby basket handball volley karate gym gymnastique fc us as es asc
  ass scouts scout paroisse diocese lions rotary kiwanis anciens anciennes apel ogec peep fcpe mjc
`);

/** Words that tell an organisation wherever they stand in a name. */
export const INSTITUTION_WORDS = words(`
  association asso club comite amicale union federation sarl sas sasu sci eurl earl gaec scop scea
  gie ccas ehpad mairie commune syndicat societe etablissement etablissements ecole college lycee
  groupe conseil consultants services service solutions formation transports immobilier habitat
  construction batiment conseils france international holding industrie industries nationale
  departementale departemental regionale regional municipale municipal intercommunal communautaire
  sportif sportive sport sports loisirs culture culturelle fils freres compagnie
`);
