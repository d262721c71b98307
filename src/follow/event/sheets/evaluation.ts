import type { Sheet } from '../sheet.ts';

/** Ten questions at most, for those who came. */
export const evaluation: Sheet = {
  path: 'evaluation.md',
  write: () => `# Votre avis (5 minutes, anonyme)

1. Vous êtes : habitant·e, étudiant·e, association, entreprise, agent public, autre ?
2. Aviez-vous déjà utilisé des données ouvertes ?
3. Quel jeu de données avez-vous utilisé ?
4. Était-il facile à trouver et à comprendre ? (1 à 5)
5. Qu’est-ce qui vous a manqué ?
6. Avez-vous trouvé des erreurs ? Lesquelles ?
7. Comptez-vous poursuivre votre projet ?
8. De quoi auriez-vous besoin pour cela ?
9. Recommanderiez-vous l’événement ? (1 à 5)
10. Un mot de plus ?
`,
};
