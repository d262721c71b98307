import type { Lang } from '../../base/messages/text.ts';
import type { Decision } from '../../project/project.ts';
import { rowMark } from '../decisions/decision-mark.ts';
import type { JudgedTable } from '../judge/judged-table.ts';
import { RESTRICTIONS } from '../restrictions/index.ts';
import { sayReason } from './inventory-data.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** A column of the inventory that people read, fill in and send back. */
export interface InventoryColumn {
  readonly name: string;
  /** What it holds, for the sheet of explanations. */
  readonly help: string;
  readonly value: (table: JudgedTable, lang: Lang) => string | number | undefined;
  /** Key of the decision that it fills; columns without one are measured. */
  readonly fills?: keyof Decision;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** In characters; 16 when left out. */
  readonly width?: number;
}

const FREQUENCIES = [
  'continue', 'quotidienne', 'hebdomadaire', 'mensuelle', 'trimestrielle', 'semestrielle', 'annuelle', 'biennale', 'ponctuelle', 'irreguliere',
]; // biome-ignore format: words

const FREQUENCY_WORDS: Readonly<Record<string, string>> = {
  continuous: 'continue',
  daily: 'quotidienne',
  weekly: 'hebdomadaire',
  monthly: 'mensuelle',
  quarterly: 'trimestrielle',
  semiannual: 'semestrielle',
  annual: 'annuelle',
  biennial: 'biennale',
  punctual: 'ponctuelle',
  irregular: 'irreguliere',
};

const frequencyWord = ({ frequency }: JudgedTable) =>
  frequency && (FREQUENCY_WORDS[frequency.id] ?? frequency.id);

const PERSONAL: Readonly<Record<JudgedTable['personal'], string>> = {
  'none-found': 'aucune_trouvee',
  indirect: 'indirectes',
  direct: 'directes',
  sensitive: 'sensibles',
};

const followed = ({ table }: JudgedTable) =>
  table.schemas[0]?.verdict === 'related' ? undefined : table.schemas[0];

const days = ({ table }: JudgedTable, bound: 'min' | 'max') => {
  const found = table.columns
    .filter(({ type }) => type === 'date' || type === 'datetime')
    .map((column) => String(column[bound] ?? ''))
    .filter((day) => day !== '')
    .sort();
  return bound === 'min' ? found[0] : found.at(-1);
};

/** In the order of the sheets: what is, what the law says, what is decided. */
export const COLUMNS: readonly InventoryColumn[] = [
  { name: 'id', help: 'Repère de la table : ne pas modifier', value: ({ id }) => id, width: 18 },
  { name: 'chemin', help: 'Fichier, depuis le dossier du projet', value: ({ file }) => file.path, width: 40 },
  { name: 'feuille', help: 'Feuille du classeur, couche ou table de la base', value: ({ table }) => table.sheet },
  { name: 'masquee', help: 'oui : la feuille est masquée dans le classeur', value: ({ table }) => (table.hidden === true ? 'oui' : 'non'), width: 9 },
  { name: 'sujet', help: 'Ce dont parle la table, deviné', value: ({ topic }) => topic?.topic.title.fr, width: 28 },
  { name: 'direction', help: 'Direction qui tient ces données', value: ({ owner }) => owner, fills: 'owner', width: 20 },
  { name: 'format', help: 'Format du fichier', value: ({ table }) => table.format, width: 11 },
  { name: 'lignes', help: 'Lignes de données', value: ({ table }) => table.rows, width: 9 },
  { name: 'colonnes', help: 'Nombre de colonnes', value: ({ table }) => table.columns.length, width: 9 },
  { name: 'taille_octets', help: 'Taille du fichier', value: ({ file }) => file.bytes, width: 12 },
  { name: 'encodage', help: 'Encodage du texte', value: ({ table }) => table.facts.encoding, width: 12 },
  { name: 'date_fichier', help: 'Dernière modification du fichier', value: ({ file }) => new Date(file.modified).toISOString().slice(0, 10), width: 12 },
  { name: 'date_min', help: 'Première date trouvée dans les données', value: (table) => days(table, 'min'), width: 12 },
  { name: 'date_max', help: 'Dernière date trouvée dans les données', value: (table) => days(table, 'max'), width: 12 },
  { name: 'frequence', help: 'Rythme de mise à jour, à confirmer', value: frequencyWord, fills: 'frequency', choices: FREQUENCIES, width: 14 },
  { name: 'schema_suggere', help: 'Schéma que la table semble suivre', value: (table) => followed(table)?.name, width: 26 },
  { name: 'score_schema', help: 'Part des colonnes communes avec ce schéma, de 0 à 1', value: (table) => followed(table)?.score, width: 11 },
  { name: 'champs_manquants', help: 'Champs obligatoires du schéma qu’aucune colonne ne remplit', value: (table) => followed(table)?.missing.join(', ') },
  { name: 'priorite', help: '1 un texte nomme ces données, 2 recommandées à tous, 3 utiles, 4 rien ne les demande', value: ({ priority }) => priority, width: 8 },
  { name: 'niveau', help: '1 transparence, 2 amélioration des services, 3 vie quotidienne', value: ({ level }) => level, width: 8 },
  { name: 'obligation', help: 'Repère du texte ou de la recommandation', value: ({ obligation }) => obligation?.id, width: 18 },
  { name: 'fondement', help: 'Fondement dans le code des relations entre le public et l’administration', value: ({ ground }) => `CRPA ${ground}`, width: 20 },
  { name: 'donnees_perso', help: 'Données personnelles trouvées par l’outil ; « aucune_trouvee » n’est pas un feu vert', value: ({ personal }) => PERSONAL[personal], width: 15 },
  { name: 'colonnes_a_risque', help: 'Colonnes concernées', value: ({ table }) => [...new Set(table.privacy.filter(({ level }) => level !== 'info').map(({ field }) => field))].join(', '), width: 28 },
  { name: 'secrets_a_verifier', help: 'Secrets et droits auxquels penser', value: ({ restrictions }) => restrictions.map(({ id }) => id).join(', '), width: 24 },
  { name: 'etoiles', help: 'Degré d’ouverture du format, de 1 à 5', value: ({ openness }) => openness, width: 8 },
  { name: 'serie', help: 'Éditions successives d’un même ensemble', value: ({ series }) => series, width: 18 },
  { name: 'doublons', help: 'Autres tables qui disent la même chose', value: ({ overlaps }) => overlaps.map(({ path, sheet, score }) => `${path}${sheet === undefined ? '' : ` [${sheet}]`} (${Math.round(100 * score)} %)`).join(' ; '), width: 34 },
  { name: 'proposition', help: 'Ce que l’outil propose', value: ({ proposal }) => VERDICT_WORDS[proposal.verdict], width: 24 },
  { name: 'raisons', help: 'Pourquoi', value: ({ proposal }, lang) => proposal.reasons.map((reason) => sayReason(reason, lang)).join(' ; '), width: 50 },
  { name: 'decision', help: 'À REMPLIR : ce que vous décidez', value: ({ decision }) => decision && VERDICT_WORDS[decision.decision], fills: 'decision', choices: Object.values(VERDICT_WORDS), width: 26 },
  { name: 'motif', help: 'À REMPLIR : pourquoi', value: ({ decision }) => decision?.reason, fills: 'reason', width: 34 },
  { name: 'article', help: 'À REMPLIR : le texte qui fonde la décision ; obligatoire pour ne pas ouvrir', value: ({ decision }) => decision?.ground, fills: 'ground', width: 24 },
  { name: 'secret', help: 'À REMPLIR au besoin : ce qui empêche de tout ouvrir', value: ({ decision }) => decision?.restriction, fills: 'restriction', choices: RESTRICTIONS.map(({ id }) => id), width: 20 },
  { name: 'decideur', help: 'À REMPLIR : qui décide (fonction)', value: ({ decision }) => decision?.who, fills: 'who', width: 20 },
  { name: 'date_decision', help: 'À REMPLIR : date, AAAA-MM-JJ ou JJ/MM/AAAA', value: ({ decision }) => decision?.when, fills: 'when', width: 14 },
  { name: 'jeu', help: 'Identifiant du jeu de données où la table entre', value: ({ decision }) => decision?.dataset, fills: 'dataset' },
  { name: 'note', help: 'Remarque libre', value: ({ decision }) => decision?.note, fills: 'note', width: 30 },
  { name: 'empreinte', help: 'Repère de la décision au moment de l’export : ne pas modifier', value: (table) => rowMark(table.decision, table.owner ?? '', frequencyWord(table) ?? ''), width: 18 },
]; // biome-ignore format: one a line

/** The cells of a table, in the order of `COLUMNS`. */
export function cellsOf(table: JudgedTable, lang: Lang): readonly string[] {
  return COLUMNS.map(({ value }) => String(value(table, lang) ?? ''));
}
