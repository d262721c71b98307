import { type Sheet, TO_COMPLETE } from '../sheet.ts';

/** The call for participants. */
export const call: Sheet = {
  path: 'appel.md',
  write: ({ title, date, authority, contact, datasets }) => `# ${title}

Le ${date}, à ${TO_COMPLETE}, ${authority} ouvre ses données et ses portes.

**Pour qui ?** Toute personne curieuse de son territoire : aucune connaissance technique n’est
demandée. On y vient avec une question, une idée, un métier, ou seulement l’envie d’aider.

**Quoi ?** Des équipes répondent à des défis à partir des données publiques :

${datasets.map(({ record }) => `- ${record.title}`).join('\n')}

**Et après ?** ${TO_COMPLETE} : ce que l’organisateur s’engage à faire des projets.

Inscription gratuite : ${contact}
`,
};
