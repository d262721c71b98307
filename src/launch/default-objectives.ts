import { addMonths } from '../base/calendar.ts';
import type { AuthorityKind, Objective } from '../project/project.ts';

/**
 * The three levels of the method, each with the data that serve it first: accounts and decisions,
 * then services, then daily life. Six months apart, from the day of the launch.
 */
export function defaultObjectives(
  kind: AuthorityKind | undefined,
  launched: string,
): readonly Objective[] {
  const commune = kind === undefined || kind === 'commune';
  return [
    {
      level: 1,
      text: 'Rendre compte des décisions et de l’emploi de l’argent public',
      data: ['scdl/deliberations', 'scdl/subventions', 'scdl/budget'],
      by: addMonths(launched, 6),
    },
    {
      level: 2,
      text: 'Améliorer les services et aider ceux qui en créent',
      data: [
        'scdl/equipements',
        ...(commune ? ['etalab/schema-bal'] : []),
        'etalab/schema-irve-statique',
      ],
      by: addMonths(launched, 12),
    },
    {
      level: 3,
      text: 'Rapprocher la collectivité de ses habitants par les données du quotidien',
      data: commune ? ['scdl/prenoms', 'scdl/menus-collectifs'] : ['scdl/menus-collectifs'],
      by: addMonths(launched, 18),
    },
  ];
}
