import { addMonths } from '../../base/calendar.ts';
import { frenchDate, frenchMonth, table } from './french.ts';
import type { FramingSection } from './section.ts';

/** Months after the launch, what, who, and the command that does it. */
const STEPS: readonly (readonly [number, string, string, string])[] = [
  [1, 'Note adoptée par l’assemblée ; délégué, chef de projet et référents désignés', 'assemblée, exécutif', '`odc init`'],
  [2, 'Fichiers recensés dans chaque direction', 'référents, chef de projet', '`odc inventory`'],
  [3, 'Décisions d’ouvrir ou non, avec l’avis du délégué', 'comité des données', '`odc inventory --decide`'],
  [4, 'Premier jeu vérifié, décrit, produit', 'chef de projet', '`odc validate`, `odc build`'],
  [5, 'Première publication, annoncée aux habitants et à la presse', 'responsable des données', '`odc publish`'],
  [6, 'Objectifs du niveau 1 atteints ; point d’étape', 'comité des données', '`odc status`'],
  [9, 'Exports automatisés, contrôles planifiés', 'informatique', '`odc status --check`'],
  [12, 'Bilan de l’année, objectifs du niveau 2, note mise à jour', 'comité, assemblée', '`odc follow`, `odc init`'],
]; // biome-ignore format: one line each

/** The first year, then the days that texts fix. */
export const calendar: FramingSection = {
  id: 'calendrier',
  write({ launched, duties }) {
    const due = duties
      .filter(({ applies, next }) => applies !== 'no' && next !== undefined)
      .map((duty) => ({ ...duty, next: duty.next ?? '' }))
      .sort((a, b) => a.next.localeCompare(b.next));
    return `## 7. Calendrier

${table(
  ['pour', 'étape', 'qui', 'avec'],
  STEPS.map(([months, what, whom, how]) => [
    frenchMonth(addMonths(launched, months)),
    what,
    whom,
    how,
  ]),
)}

Échéances fixées par un texte :

${table(
  ['date', 'quoi', 'texte', ''],
  due.map(({ next, obligation, applies }) => [
    frenchDate(next),
    obligation.title.fr,
    obligation.text,
    applies === 'to-check' ? 'si nous sommes concernés' : '',
  ]),
)}

L’état d’avancement se lit à tout moment avec \`odc status\`.`;
  },
};
