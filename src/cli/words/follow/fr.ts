import type { CommandWords } from '../words.ts';

export const followFr: Readonly<Record<'follow', CommandWords>> = {
  follow: {
    summary: 'suit ce qui a été publié : visites, réutilisations, liens morts, retards',
    description:
      'Demande à la plateforme ce que deviennent les jeux publiés depuis ce projet (ou ceux que l’on nomme, ou ceux d’une organisation), garde les chiffres mois par mois dans suivi/historique.csv et dit ce qui est à traiter. « impact » écrit le bilan de l’année, « event » le dossier d’un événement.',
    examples: [
      { run: 'odc follow', says: 'tout ce qui a été publié depuis ce projet' },
      {
        run: 'odc follow --format html=suivi.html --format markdown=bilan.md',
        says: 'une page pour le conseil, un texte prêt à envoyer',
      },
      {
        run: 'odc follow --check --quiet',
        says: 'chaque semaine dans une tâche planifiée : code 1 si un lien est mort ou une mise à jour en retard',
      },
      { run: 'odc follow impact --year 2025 -o bilan-2025.md', says: 'le bilan de l’année' },
      {
        run: 'odc follow event --date 2026-05-23 -o evenement',
        says: 'le dossier d’un hackathon, à partir des jeux du projet',
      },
    ],
    args: {
      jeux: 'jeux à suivre (identifiant ou adresse), ou « impact », ou « event »',
    },
    options: {
      organization: 'suit tous les jeux publics de cette organisation (identifiant)',
      env: 'plateforme : production (par défaut) ou demo',
      url: 'adresse d’une autre plateforme udata',
      metrics: 'adresse du service de statistiques de cette plateforme',
      months: 'nombre de mois racontés (13 par défaut)',
      history: 'fichier où les mois sont gardés',
      'no-links': 'n’interroge pas chaque fichier',
      check: 'code de sortie 1 si un lien est mort ou une mise à jour en retard',
      year: 'pour « impact » : année du bilan (la dernière finie par défaut)',
      title: 'pour « event » : titre de l’événement',
      date: 'pour « event » : premier jour, AAAA-MM-JJ',
    },
  },
};
