import type { Person } from '../../project/project.ts';
import { table } from './french.ts';
import type { FramingSection } from './section.ts';

const NOBODY = '**à désigner**';

function who(person: Person | undefined): readonly [string, string] {
  const { name, function: post, directorate, email } = person ?? {};
  const said = [name, post].filter((part) => part !== undefined).join(', ');
  const named = [directorate, said].filter((part) => part !== undefined && part !== '').join(' : ');
  return [named === '' ? NOBODY : named, email ?? ''];
}

function several(people: readonly Person[] | undefined): readonly [string, string] {
  if (people === undefined || people.length === 0) return [NOBODY, ''];
  const cells = people.map(who);
  return [
    cells.map(([named]) => named).join(' ; '),
    cells
      .map(([, email]) => email)
      .filter((email) => email !== '')
      .join(' ; '),
  ];
}

/** Columns of the table of who does what. */
export const ACTORS = [
  'assemblée et exécutif',
  'comité et responsable des données',
  'chef de projet',
  'référents des directions',
  'DPO',
  'informatique',
] as const;

/** R does, A answers for it (one only), C is consulted, I is told. */
export const TASKS: readonly (readonly [string, ...string[]])[] = [
  ['Adopter cette note et ses objectifs', 'A', 'R', 'R', 'I', 'C', 'I'],
  ['Recenser les fichiers et tenir l’inventaire', 'I', 'A', 'R', 'R', 'C', 'C'],
  ['Décider, fichier par fichier, d’ouvrir ou non', 'I', 'A', 'R', 'C', 'C', 'I'],
  ['Donner l’avis sur les données personnelles', 'I', 'I', 'C', 'C', 'A', ''],
  ['Extraire les données et les corriger à la source', '', 'I', 'A', 'R', '', 'C'],
  ['Vérifier, anonymiser, décrire, produire', '', 'I', 'A', 'C', 'C', 'C'],
  ['Certifier la provenance et publier', 'I', 'A', 'R', 'C', 'I', 'C'],
  ['Répondre aux usagers et suivre les réutilisations', 'I', 'I', 'A', 'C', '', ''],
  ['Former les équipes, de la saisie à la publication', 'I', 'A', 'R', 'C', 'C', 'C'],
  ['Dresser le bilan de l’année', 'I', 'A', 'R', 'C', 'C', 'C'],
]; // biome-ignore format: one line each

/** Who is in charge, and who does what. */
export const roles: FramingSection = {
  id: 'roles',
  write({ answers }) {
    const { dpo, chiefDataOfficer, projectLead, committee, referents } = answers.roles ?? {};
    const alarm =
      dpo === undefined
        ? `> **Attention : aucun délégué à la protection des données n’est indiqué.** Sa désignation est obligatoire pour tout organisme public (RGPD, art. 37, § 1, a). Il peut être partagé avec d’autres collectivités, par le centre de gestion, l’intercommunalité ou une structure de mutualisation. Aucun fichier qui touche à des personnes ne devrait être ouvert sans son avis.\n\n`
        : '';
    return `## 3. Qui fait quoi

${alarm}${table(
  ['rôle', 'qui', 'contact', 'mission'],
  [
    [
      'Délégué à la protection des données (obligatoire)',
      ...who(dpo),
      'Donne son avis avant toute ouverture qui touche à des personnes',
    ],
    [
      'Responsable des données',
      ...who(chiefDataOfficer),
      'Porte la démarche auprès de la direction et des élus, certifie',
    ],
    [
      'Comité des données',
      ...several(committee),
      'Décide de ce qui s’ouvre, suit le plan d’action',
    ],
    [
      'Chef de projet',
      ...who(projectLead),
      'Fait avancer : inventaire, vérification, publication, réponses',
    ],
    [
      'Référents des directions',
      ...several(referents),
      'Connaissent les fichiers de leur direction et les tiennent à jour',
    ],
  ],
)}

Dans une petite collectivité, une même personne tient plusieurs rôles ; seul le délégué à la protection des données reste distinct de ceux qui décident.

${table(['tâche', ...ACTORS], TASKS)}

R : réalise ; A : répond du résultat ; C : est consulté ; I : est informé.`;
  },
};
