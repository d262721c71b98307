import type { Detector } from '../detector.ts';

/** Name of an account. */
export const username: Detector = {
  id: 'username',
  role: 'identifier',
  level: 'blocking',
  score: { bare: 0.2, named: 0.7 },
  headers: [
    'login',
    'identifiant connexion',
    'pseudo',
    'pseudonyme',
    'username',
    'user name',
    'nom utilisateur',
    'compte utilisateur',
    'user id',
    'uid utilisateur',
  ],
  wholeHeaders: ['user', 'account', 'twitter', 'utilisateur'],
  notHeaders: ['nombre', 'nb', 'date', 'type', 'url', 'osm'],
  values: {
    shape: '@?[\\w.\\-]{2,40}',
    chance: 0.9,
    onlyNamed: true,
    share: { bare: 1, named: 0.5 },
    test: (value) => !/^\d{1,3}$/.test(value),
  },
  treatment: 'token',
  mask: 'name',
  examples: {
    valid: ['@helene31', 'hmartin', 'h.martin'],
    invalid: ['12', 'deux mots', ''],
    lookalikes: ['contact@example.org', 'https://example.org/'],
    labels: {
      named: ['login', 'Identifiant de connexion', 'pseudo'],
      others: ['pseudobulbaire', 'nb_login', 'catalogue'],
    },
  },
};
