import { variation } from '../outputs/variation.ts';
import type { FollowWords } from '../words/words.ts';
import type { Impact } from './impact.ts';

/** What only people know: left open, so that nobody reads an invented story. */
const OPEN = '[à compléter]';

/** The yearly review for the council, in French: four layers, then the plan of the next year. */
export function impactText(impact: Impact, words: FollowWords): string {
  const { year } = impact;
  return [
    `# Données ouvertes : bilan de l’année ${year}`,
    '',
    `${impact.authority}. Chaque chiffre vient du projet (\`odc.yml\`, \`open/\`) ou de la plateforme de publication ; ce que seules les personnes savent est marqué ${OPEN}.`,
    '',
    ...opened(impact, words),
    ...use(impact, words),
    ...effect(impact, words),
    '## 4. Ce qui a changé',
    '',
    `- Service rendu ou amélioré grâce aux données : ${OPEN}`,
    `- Demandes (courriers, CADA) évitées parce que la réponse est en ligne : ${OPEN}`,
    `- Usage par les agents eux-mêmes : ${OPEN}`,
    `- Témoignage d’un réutilisateur ou d’une habitante, avec son accord : ${OPEN}`,
    '',
    ...plan(impact, words),
    '---',
    ...words.method.map((line) => `- ${line}`),
    '',
  ].join('\n');
}

function opened({ opened: o, year }: Impact, words: FollowWords): readonly string[] {
  const share =
    o.inventoried === undefined || o.inventoried === 0
      ? []
      : [`- Tables recensées à l’inventaire : ${words.number(o.inventoried)}`];
  return [
    '## 1. Ce qui a été ouvert',
    '',
    `- ${words.datasets(o.all)} et ${words.number(o.files)} fichiers prêts ou publiés, dont ${words.datasets(o.thisYear.length)} nouveaux en ${year}`,
    ...o.thisYear.map(({ title }) => `  - ${title}`),
    ...share,
    `- Conformes à un schéma national ou local : ${words.number(o.withSchema)} sur ${words.number(o.all)}`,
    `- Sous licence ouverte du décret (LO 2.0 ou ODbL) : ${words.number(o.openLicence)} sur ${words.number(o.all)}`,
    ...(o.updated.length === 0
      ? []
      : [
          `- Mis à jour en ${year} :`,
          ...o.updated.map(({ title, modified }) => `  - ${title} (${words.day(modified)})`),
        ]),
    '',
  ];
}

function use({ use: u, year }: Impact, words: FollowWords): readonly string[] {
  if (u.months === 0) {
    return [
      '## 2. Comment les données ont servi',
      '',
      `Aucun chiffre n’a été gardé pour ${year} : lancer \`odc follow\` chaque mois les conserve.`,
      '',
    ];
  }
  const change = (before: number | undefined, now: number) => {
    const percent = before === undefined ? undefined : variation(before, now);
    return percent === undefined ? '' : ` (${words.percent(percent)} par rapport à ${year - 1})`;
  };
  return [
    '## 2. Comment les données ont servi',
    '',
    `- ${words.visits} : ${words.number(u.visits)}${change(u.former?.visits, u.visits)}`,
    `- ${words.downloads} : ${words.number(u.downloads)}${change(u.former?.downloads, u.downloads)}`,
    ...(u.months < 12 ? [`- Chiffres connus pour ${words.number(u.months)} mois sur 12`] : []),
    '',
    ...(u.most.length === 0
      ? []
      : [
          '| Jeu de données | Téléchargements |',
          '|---|---:|',
          ...u.most.map(
            ({ title, downloads }) =>
              `| ${title.replaceAll('|', '\\|')} | ${words.number(downloads)} |`,
          ),
          '',
        ]),
    ...(u.never.length === 0
      ? []
      : [`Jamais téléchargés, à revoir (titre, mots clés, formats) : ${u.never.join(' ; ')}.`, '']),
  ];
}

function effect({ reuses, questions }: Impact, words: FollowWords): readonly string[] {
  return [
    '## 3. Qui s’en est servi',
    '',
    ...(reuses.length === 0
      ? ['- Aucune réutilisation nouvelle n’est signalée sur la plateforme.']
      : reuses.map(({ title, url }) => `- [${title.replace(/[[\]\\]/g, '\\$&')}](${url})`)),
    `- Réutilisateurs connus par ailleurs (associations, écoles, entreprises, presse) : ${OPEN}`,
    ...(questions === undefined
      ? []
      : [
          `- Discussions ouvertes : ${words.number(questions.open)}, dont ${words.number(questions.unanswered)} sans réponse`,
        ]),
    '',
  ];
}

function plan({ late, year, use: u }: Impact, words: FollowWords): readonly string[] {
  return [
    `## 5. Pour ${year + 1}`,
    '',
    ...(late.length === 0 ? [] : [`- Mettre à jour : ${late.join(' ; ')}`]),
    ...(u.never.length === 0
      ? []
      : [`- Revoir les ${words.number(u.never.length)} jeux jamais téléchargés`]),
    `- Ouvrir d’abord ce qui est demandé : ${OPEN} (\`odc inventory\`, \`odc status\`)`,
    `- Trois objectifs mesurables : ${OPEN}`,
    '',
  ];
}
