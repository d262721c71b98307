import type { FindingTexts } from '../../text.ts';
import { category } from './category.ts';

/** What leads to one person. */
export const identifiers = {
  ...category('nir', {
    title: 'Numéro de sécurité sociale',
    things: 'des numéros de sécurité sociale (NIR)',
    cause:
      'Le NIR désigne une seule personne ; son usage même est réservé par la loi (loi 78-17, article 30). Ses premiers chiffres disent déjà le sexe, l’année, le mois et le département de naissance.',
    example: 'Une colonne « num_secu » dont la clé de contrôle est juste.',
    remedy: 'Supprimez la colonne : ni troncature, ni hachage ne suffisent.',
  }),
  ...category('spi', {
    title: 'Numéro fiscal',
    things: 'des numéros fiscaux',
    cause: 'Le numéro fiscal (SPI) désigne un contribuable et rien ne permet de le publier.',
    example: 'Treize chiffres dont les trois derniers sont la clé des dix premiers.',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('email', {
    title: 'Adresse électronique nominative',
    things: 'des adresses électroniques de personnes',
    cause:
      'Une adresse qui porte un nom, ou chez un fournisseur grand public, est celle d’une personne. Les adresses de services (« contact@ », « mairie@ ») ne sont pas signalées.',
    example: '« prenom.nom@example.org » ou une adresse gmail.',
    remedy: 'Supprimez la colonne, ou remplacez par l’adresse du service.',
  }),
  ...category('phone', {
    title: 'Numéro de téléphone',
    things: 'des numéros de téléphone',
    cause:
      'Un numéro de téléphone joint une personne. Les numéros courts et en 08, qui sont des services, ne sont pas signalés.',
    example: '« 06 12 34 56 78 » dans une liste de demandes.',
    remedy: 'Supprimez la colonne ; gardez-la si ce sont les numéros publics de services.',
  }),
  ...category('iban', {
    title: 'Compte bancaire (IBAN)',
    things: 'des comptes bancaires (IBAN)',
    cause: 'Les coordonnées bancaires relèvent de la vie privée et du secret des affaires.',
    example: '« FR14 2004 1010… » dont la clé est juste.',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('rib', {
    title: 'Compte bancaire (RIB)',
    things: 'des comptes bancaires (RIB)',
    cause: 'Les coordonnées bancaires relèvent de la vie privée et du secret des affaires.',
    example: 'Banque, guichet, compte et clé dans une même case.',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('credit_card', {
    title: 'Carte de paiement',
    things: 'des numéros de carte de paiement',
    cause:
      'Un numéro de carte ne se publie jamais. Un SIRET n’est pas pris pour une carte, même quand il en a la clé.',
    example: 'Seize chiffres commençant par 4 ou 5, à la clé juste.',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('cni_ancienne', {
    title: 'Carte d’identité',
    things: 'des numéros de carte d’identité',
    cause: 'Le numéro d’une pièce d’identité désigne une personne.',
    example: 'Douze chiffres dans une colonne « cni ».',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('cni_nouvelle', {
    title: 'Carte d’identité',
    things: 'des numéros de carte d’identité',
    cause: 'Le numéro d’une pièce d’identité désigne une personne.',
    example: 'Neuf chiffres et majuscules dans une colonne « carte_identite ».',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('passeport', {
    title: 'Numéro de passeport',
    things: 'des numéros de passeport',
    cause: 'Le numéro d’une pièce d’identité désigne une personne.',
    example: 'Deux chiffres, deux lettres, cinq chiffres.',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('permis', {
    title: 'Permis de conduire',
    things: 'des numéros de permis de conduire',
    cause:
      'Le numéro d’un permis de conduire désigne une personne. Un permis de construire, lui, est public.',
    example: 'Douze chiffres dans une colonne « permis_conduire ».',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('titre_sejour', {
    title: 'Titre de séjour',
    things: 'des numéros de titre de séjour',
    cause: 'Le numéro désigne une personne et révèle qu’elle est étrangère.',
    example: 'Dix chiffres dans une colonne « agdref ».',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('immatriculation_siv', {
    title: 'Plaque d’immatriculation',
    things: 'des plaques d’immatriculation',
    cause: 'Une plaque mène au titulaire du véhicule.',
    example: '« AB-123-CD » dans un relevé de stationnement.',
    remedy: 'Supprimez la colonne ; la marque ou l’énergie suffisent aux statistiques.',
  }),
  ...category('immatriculation_fni', {
    title: 'Ancienne plaque d’immatriculation',
    things: 'd’anciennes plaques d’immatriculation',
    cause: 'Une plaque mène au titulaire du véhicule.',
    example: '« 1234 AB 31 » dans une liste de véhicules.',
    remedy: 'Supprimez la colonne ; la marque ou l’énergie suffisent aux statistiques.',
  }),
  ...category('adresse_ip', {
    title: 'Adresse IP',
    things: 'des adresses IP',
    cause: 'Une adresse IP est une donnée personnelle : elle mène à l’abonné.',
    example: '« 82.64.12.201 » dans un journal de connexions.',
    remedy: 'Supprimez la colonne ; publiez des comptages.',
  }),
  ...category('mac', {
    title: 'Adresse d’appareil (MAC)',
    things: 'des adresses d’appareil (MAC)',
    cause: 'Elle désigne un appareil, donc la personne qui le porte.',
    example: '« 00:1A:2B:3C:4D:5E » dans un comptage Wi-Fi.',
    remedy: 'Supprimez la colonne ; publiez des comptages.',
  }),
  ...category('rpps', {
    title: 'Numéro RPPS',
    things: 'des numéros RPPS',
    cause: 'Le RPPS désigne un professionnel de santé ; son annuaire est public.',
    example: 'Onze chiffres dans une colonne « rpps ».',
    remedy: 'Gardez-le si le fichier est un annuaire de professionnels, sinon supprimez-le.',
  }),
  ...category('adeli', {
    title: 'Numéro ADELI',
    things: 'des numéros ADELI',
    cause: 'Le numéro ADELI désigne un professionnel de santé ou du social.',
    example: 'Neuf chiffres dans une colonne « adeli ».',
    remedy: 'Gardez-le si le fichier est un annuaire de professionnels, sinon supprimez-le.',
  }),
  ...category('ine', {
    title: 'Identifiant national élève',
    things: 'des identifiants nationaux d’élève ou d’étudiant (INE)',
    cause: 'L’INE suit un élève toute sa scolarité.',
    example: '« 070846512AB » dans une liste d’inscrits.',
    remedy: 'Supprimez la colonne, même pour publier des résultats.',
  }),
  ...category('numen', {
    title: 'Identifiant NUMEN',
    things: 'des identifiants NUMEN',
    cause: 'Le NUMEN est l’identifiant confidentiel d’un agent de l’Éducation nationale.',
    example: 'Treize chiffres et lettres dans une colonne « numen ».',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('caf', {
    title: 'Numéro d’allocataire',
    things: 'des numéros d’allocataire',
    cause: 'Le numéro d’allocataire désigne un foyer et révèle qu’il est aidé.',
    example: 'Sept chiffres dans une colonne « num_allocataire ».',
    remedy: 'Supprimez la colonne.',
  }),
  ...category('matricule_agent', {
    title: 'Matricule d’agent',
    things: 'des matricules d’agent',
    cause: 'Le matricule désigne un agent dans la paie.',
    example: 'Une colonne « matricule » dans un fichier de personnel.',
    remedy: 'Supprimez la colonne, ou remplacez-la par un jeton à clé.',
  }),
  ...category('username', {
    title: 'Identifiant de connexion',
    things: 'des identifiants de connexion',
    cause: 'Le nom d’un compte désigne son titulaire, et sert à l’attaquer.',
    example: 'Une colonne « login ».',
    remedy: 'Supprimez la colonne, ou remplacez-la par un jeton à clé.',
  }),
  ...category('siret_ei', {
    title: 'SIRET d’entrepreneur individuel',
    things: 'des entrepreneurs individuels',
    cause:
      'Le SIRET d’un entrepreneur individuel désigne une personne. Le répertoire Sirene est public, mais qui a demandé la diffusion partielle (« P ») ne doit pas être republié (code de commerce, R. 123-232-1).',
    example: 'Catégorie juridique 1000 à côté du SIRET.',
    remedy:
      'Gardez le SIRET ; videz le nom et l’adresse des diffusions partielles, gardez la commune.',
  }),
  ...category('dossier', {
    title: 'Numéro de dossier',
    things: 'des numéros de dossier ou d’usager',
    cause: 'Ce numéro mène au dossier d’une personne ou d’un foyer.',
    example: 'Une colonne « num_dossier » dans une liste de demandes.',
    remedy: 'Remplacez-le par un jeton à clé ou par un simple rang.',
  }),
  ...category('parcelle_cadastrale', {
    title: 'Parcelle cadastrale',
    things: 'des parcelles cadastrales',
    cause:
      'Le plan est public, pas le propriétaire : une parcelle à côté d’un nom ou d’un propriétaire unique désigne une personne.',
    example: '« 310690000AB0123 » dans une liste de demandes.',
    remedy: 'Généralisez à la section ou à la commune.',
  }),
} satisfies FindingTexts;
