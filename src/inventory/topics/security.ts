import type { Topic } from './topic.ts';

/** What would put people or systems in danger. */
export const SECURITY: readonly Topic[] = [
  {
    id: 'videoprotection',
    title: { fr: 'Vidéoprotection et plans de sûreté', en: 'Cameras and safety plans' },
    level: 1,
    theme: 'JUST',
    names: [
      'videoprotection',
      'videosurveillance',
      'camera',
      'alarme',
      'plan sauvegarde',
      'pcs',
      'digicode',
      'cle',
    ],
    columns: ['camera', 'alarme', 'digicode'],
    ground: 'L. 300-2',
    restrictions: ['defense_securite'],
    secret: true,
  },
  {
    id: 'informatique',
    title: { fr: 'Réseau et comptes informatiques', en: 'Networks and accounts' },
    level: 1,
    theme: 'TECH',
    names: [
      'informatique',
      'mot passe',
      'mdp',
      'reseau ip',
      'serveur',
      'compte utilisateur',
      'active directory',
      'inventaire poste',
      'identifiant connexion',
    ],
    columns: ['ip', 'mac', 'login', 'password', 'mdp', 'hostname', 'motdepasse'],
    ground: 'L. 300-2',
    restrictions: ['securite_si'],
    secret: true,
  },
];
