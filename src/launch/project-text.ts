import type { Authority } from '../project/project.ts';
import type { Answers } from './answers.ts';

/** Where the editor finds the schema: a copy beside `odc.yml`, so that it works without network. */
export const SCHEMA_COPY = 'odc.schema.json';

/** Keys of `authority`, as a person would say them; the others follow. */
const ORDER = [
  'name',
  'kind',
  'siren',
  'siret',
  'insee',
  'population',
  'staff',
  'departement',
  'region',
];

function ordered(authority: Authority): Readonly<Record<string, unknown>> {
  const given = { ...authority } as Readonly<Record<string, unknown>>;
  const first = ORDER.filter((key) => given[key] !== undefined);
  return { ...Object.fromEntries(first.map((key) => [key, given[key]])), ...given };
}

/** A new `odc.yml`, each part under a comment that says what it is for. */
export async function projectText(answers: Answers): Promise<string> {
  const { stringify } = await import('yaml');
  const yaml = (content: Readonly<Record<string, unknown>>): string =>
    stringify(content, { lineWidth: 0 }).trimEnd();
  const { authority, roles, objectives, platform, license, folders, datasets, obligations } =
    answers;
  const parts: (string | undefined)[] = [
    `# yaml-language-server: $schema=${SCHEMA_COPY}
# L’ouverture des données de la collectivité : ce fichier est la mémoire du projet.
# Chacun peut le modifier à la main ; odc n’en change que ce qui lui est demandé.
$schema: ${SCHEMA_COPY}
version: 1`,
    `# Qui publie. staff : agents en équivalent temps plein ; les obligations en dépendent.\n${yaml({ authority: ordered(authority) })}`,
    roles === undefined
      ? `# Qui fait quoi. Le délégué à la protection des données (dpo) est obligatoire.
# roles:
#   dpo: { function: …, email: … }
#   projectLead: { function: …, email: … }`
      : `# Qui fait quoi. Le délégué à la protection des données (dpo) est obligatoire ;
# une fonction plutôt qu’un nom, et une adresse qui ne change pas avec les personnes.\n${yaml({ roles })}`,
    objectives === undefined
      ? undefined
      : `# Ce que nous voulons obtenir : 1 transparence, 2 services, 3 lien avec les habitants.\n${yaml({ objectives })}`,
    platform === undefined
      ? undefined
      : `# Où : datagouv (data.gouv.fr), site (le nôtre) ou shared (plateforme partagée).\n${yaml({ platform })}`,
    license === undefined
      ? undefined
      : `# Licence par défaut : lov2 (Licence Ouverte 2.0) ou odc-odbl (ODbL).\n${yaml({ license })}`,
    folders === undefined
      ? undefined
      : `# Dossiers que « odc inventory » parcourt ; les décisions prises s’y ajoutent.\n${yaml({ inventory: { folders } })}`,
    obligations === undefined
      ? undefined
      : `# Ce que nous répondons sur nos obligations : concernés ou non, remplie ailleurs.\n${yaml({ obligations })}`,
    datasets === undefined || datasets.length === 0
      ? `# Les jeux de données. Par exemple :
# datasets:
#   - id: subventions
#     title: Subventions versées aux associations
#     schema: scdl/subventions
#     frequency: annual
#     resources:
#       - path: exports/subventions.csv`
      : `# Les jeux de données, chacun avec ses fichiers.\n${yaml({ datasets })}`,
  ];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}
