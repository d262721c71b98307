// Forty columns in the manner of charging points: the schema is the published one.
import { two, withLuhn } from '../random.mjs';

const bool = (random) => random.pick(['true', 'false']);

export const charging = {
  schema: 'etalab/schema-irve-statique',
  columns: ['nom_amenageur', 'siren_amenageur', 'contact_amenageur', 'nom_operateur', 'contact_operateur', 'telephone_operateur', 'nom_enseigne', 'id_station_itinerance', 'id_station_local', 'nom_station', 'implantation_station', 'adresse_station', 'code_insee_commune', 'coordonneesXY', 'nbre_pdc', 'id_pdc_itinerance', 'id_pdc_local', 'puissance_nominale', 'prise_type_ef', 'prise_type_2', 'prise_type_combo_ccs', 'prise_type_chademo', 'prise_type_autre', 'gratuit', 'paiement_acte', 'paiement_cb', 'paiement_autre', 'tarification', 'condition_acces', 'reservation', 'horaires', 'accessibilite_pmr', 'restriction_gabarit', 'station_deux_roues', 'raccordement', 'num_pdl', 'date_mise_en_service', 'observations', 'date_maj', 'cable_t2_attache'],
  row(random, index) {
    const id = `FRV${random.digits(2)}P${String(index).padStart(7, '0')}`;
    return [
      'Syndicat d’énergie du département', withLuhn(random.digits(8)), 'contact@example.org', 'Opérateur local', 'exploitation@example.org',
      '', 'Réseau public', `${id}S`, `L${index}`, `Station de la mairie ${random.below(500)}`,
      random.pick(['Voirie', 'Parking public', 'Station dédiée à la recharge rapide']), `${1 + random.below(90)} rue de l’Église`,
      `${two(1 + random.below(19))}${String(random.below(1000)).padStart(3, '0')}`,
      `[${(random.next() * 7).toFixed(5)},${(43 + random.next() * 6).toFixed(5)}]`,
      String(1 + random.below(6)), id, '', random.pick(['7.4', '22', '50', '150']),
      bool(random), bool(random), bool(random), bool(random), bool(random), bool(random), bool(random), bool(random), '', 'gratuit la nuit, payant le jour',
      random.pick(['Accès libre', 'Accès réservé']), bool(random), '24/7', 'Accessibilité inconnue', 'inconnu', bool(random),
      random.pick(['Direct', 'Indirect']), random.digits(14), `20${two(15 + random.below(9))}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`, '',
      `2024-${two(1 + random.below(12))}-${two(1 + random.below(28))}`, bool(random),
    ];
  },
  damage(row, index) {
    row[index % 2 === 0 ? 14 : 38] = index % 2 === 0 ? '-1' : '31/12/2023';
  },
};
