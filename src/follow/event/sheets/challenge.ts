import { type SheetOfEach, TO_COMPLETE } from '../sheet.ts';

/** One challenge a dataset: the organisers write the question, the data are described already. */
export const challenge: SheetOfEach = {
  each: ({ contact }, { record, page, attribution, file }) => ({
    path: `defis/${record.id}.md`,
    content: `# Défi : ${record.title}

- **Le problème** : ${TO_COMPLETE}
- **Pour qui** : ${TO_COMPLETE}
- **On aura réussi si** : ${TO_COMPLETE}
- **Personne à interroger** : ${record.contact?.email ?? contact}

## Les données

${record.description}

${page === undefined ? '' : `- Page : ${page}\n`}- Licence : ${record.license ?? TO_COMPLETE}
- Mention à recopier : ${attribution}
- Dernière mise à jour : ${record.modified ?? TO_COMPLETE}
${columns(record.resources[0]?.columns)}${file === undefined ? '' : code(file)}`,
  }),
};

function columns(found: readonly { name: string; type: string; description?: string }[] = []) {
  if (found.length === 0) return '';
  const rows = found.map(
    ({ name, type, description = '' }) =>
      `| \`${name}\` | ${type} | ${description.replaceAll('|', '\\|').replaceAll('\n', ' ')} |`,
  );
  return `\n| Colonne | Type | Description |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function code(file: string): string {
  return `
## Lire les données

\`\`\`
curl -L -O ${file}
\`\`\`

\`\`\`python
import pandas
table = pandas.read_csv("${file}", dtype=str)
\`\`\`

\`\`\`r
table <- read.csv("${file}", colClasses = "character")
\`\`\`
`;
}
