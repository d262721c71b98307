import type { CommandWords } from '../words.ts';

export const publishFr: Readonly<Record<'publish', CommandWords>> = {
  publish: {
    summary: 'publie les jeux produits\u00a0: plan, accord, envoi, vérification',
    description:
      'Compare open/ avec la plateforme, montre ce qui changerait, demande, puis envoie, relit et vérifie. Sans --env ni --url, c’est la plateforme de démonstration de data.gouv.fr. Une seconde fois ne change rien. Ce qui a été changé à la main sur la plateforme est montré, et n’est remplacé qu’avec votre accord (--yes vaut accord).',
    examples: [
      {
        run: 'odc publish --plan',
        says: 'montre ce qui changerait sur demo.data.gouv.fr, sans rien envoyer',
      },
      {
        run: 'odc publish subventions --env production',
        says: 'publie un jeu sur www.data.gouv.fr',
      },
      {
        run: 'odc publish login --env production',
        says: 'vérifie la clé\u00a0: à qui elle est, pour quelles organisations, jusqu’à quand',
      },
    ],
    args: {
      jeux: 'identifiants des jeux\u00a0; sans rien, tous ceux qui sont produits\u00a0; login pour vérifier la clé',
    },
    options: {
      to: 'où publier\u00a0: datagouv, site, ckan, ou le nom d’une cible de odc.yml (publish)',
      plan: 'montre le plan seulement\u00a0; sans clé, compare ce qui est public',
      env: 'plateforme de démonstration (par défaut) ou de production',
      url: 'adresse d’une autre plateforme du même logiciel',
      serve: 'pour un site : le montre sur cette machine (port 8080 par défaut), jusqu’à Ctrl-C',
      prune: 'retire de la plateforme les fichiers publiés par odc et qui ne sont plus produits',
    },
  },
};
