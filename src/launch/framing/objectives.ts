import type { Objective } from '../../project/project.ts';
import { frenchMonth, table } from './french.ts';
import type { Framing, FramingSection } from './section.ts';

const LEVELS = {
  1: 'Transparence : rendre compte du budget et des décisions',
  2: 'Services : améliorer et faire naître des services',
  3: 'Proximité : un lien plus étroit avec les habitants',
} as const;

/** What people call the data of a schema. */
function dataName(name: string, { duties, answers }: Framing): string {
  const dataset = (answers.datasets ?? []).find(({ id }) => id === name);
  if (dataset?.title !== undefined) return dataset.title;
  const found = duties
    .map(({ obligation }) => obligation)
    .filter(({ schemas }) => schemas.includes(name))
    .sort((a, b) => b.level - a.level)[0];
  return found === undefined ? name : `${found.title.fr} (\`${name}\`)`;
}

function row(objective: Objective, framing: Framing): readonly string[] {
  const { text, data = [], by } = objective;
  return [
    text,
    data.length === 0 ? 'à préciser' : data.map((name) => dataName(name, framing)).join(' ; '),
    by === undefined ? 'à fixer' : frenchMonth(by),
  ];
}

/** The three levels, one after the other, each with its data. */
export const objectives: FramingSection = {
  id: 'objectifs',
  write(framing) {
    const all = framing.answers.objectives ?? [];
    const levels = ([1, 2, 3] as const).map((level) => {
      const rows = all.filter((one) => one.level === level).map((one) => row(one, framing));
      const content =
        rows.length === 0
          ? 'Pas d’objectif à ce niveau pour l’instant.'
          : table(['objectif', 'données', 'pour'], rows);
      return `### Niveau ${level}. ${LEVELS[level]}\n\n${content}`;
    });
    return `## 2. Nos objectifs

Trois niveaux, atteints l’un après l’autre : mieux vaut peu de jeux de données, tenus à jour, que beaucoup d’abandonnés.

${levels.join('\n\n')}`;
  },
};
