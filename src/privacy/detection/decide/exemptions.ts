import type { Exemption } from '../../detectors/detector.ts';
import type { ColumnEvidence } from '../column-evidence.ts';

/** Words of the labels that tell the situation, by point of CRPA D. 312-1-3. */
const SITUATIONS: readonly (readonly [Exemption, readonly string[]])[] = [
  [6, ['elu', 'elus', 'elue', 'mandat', 'nuance', 'conseiller', 'delegation', 'scrutin', 'candidat', 'liste']],
  [4, ['concours', 'examen', 'admis', 'diplome', 'mention', 'resultat', 'laureat']],
  [3, ['rpps', 'adeli', 'notaire', 'medecin', 'taxi', 'taxis', 'praticien', 'profession', 'assistante', 'vtc', 'avocat']],
  [8, ['permis', 'urbanisme', 'pc', 'parcelle', 'cadastre', 'terrasse', 'occupation', 'traitement', 'dpo', 'petitionnaire']],
  [5, ['club', 'sportif', 'licencie', 'discipline', 'sport', 'federation', 'arbitre']],
  [7, ['gite', 'meuble', 'tourisme', 'hebergement', 'classement', 'hotel', 'touristique', 'camping']],
  [9, ['archive', 'archives', 'cote', 'recensement', 'registre', 'acte']],
  [2, ['siret', 'siren', 'rna', 'association', 'enseigne', 'raison', 'entreprise', 'societe', 'commerce', 'structure', 'culture']],
  [1, ['agent', 'agents', 'service', 'direction', 'fonction', 'grade', 'poste', 'bureau', 'annuaire', 'departement']],
]; // biome-ignore format: a table

/** Categories that no point allows: bank, health, identity papers, home… */
const NEVER: ReadonlySet<string> = new Set([
  'nir', 'spi', 'iban', 'rib', 'credit_card', 'cni_ancienne', 'cni_nouvelle', 'passeport', 'permis', 'titre_sejour',
  'ine', 'numen', 'caf', 'adresse_ip', 'mac', 'sante', 'religion', 'syndicat', 'sexualite', 'origine', 'biometrie',
  'infraction', 'date_naissance', 'immatriculation_siv', 'immatriculation_fni', 'username',
]); // biome-ignore format: words

/**
 * The point that may allow a column to stay as it is: that of the situation that the labels tell, or
 * the usual one of the category. Someone has to read it: the tool never applies it.
 */
export function exemptionOf(
  category: string,
  usual: Exemption | undefined,
  columns: readonly ColumnEvidence[],
): Exemption | null {
  if (NEVER.has(category)) return null;
  const words = new Set(columns.flatMap((column) => column.words));
  const situation = SITUATIONS.find(([, own]) => own.some((word) => words.has(word)));
  return situation?.[0] ?? usual ?? null;
}
