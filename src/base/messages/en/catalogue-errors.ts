import type { Param } from '../../finding.ts';
import type { catalogueErrors as french } from '../fr/catalogue-errors.ts';
import { or } from '../lists.ts';
import { say } from '../say.ts';
import type { ErrorText } from '../text.ts';
import { networkErrors } from './network-errors.ts';

type Params = Readonly<Record<string, Param>>;

/** The network's own sentence, inside that of what it prevented. */
function failure(params: Params): string {
  const texts: Readonly<Record<string, ErrorText>> = {
    ...networkErrors,
    'catalogue-malformed': malformed,
  };
  const said = texts[say(params.failure)]?.message(params) ?? say(params.failure);
  // Inside another sentence, only names keep their capital.
  return said.replace(/^The /, 'the ');
}

function remedy(params: Params): string {
  const texts: Readonly<Record<string, ErrorText>> = networkErrors;
  return texts[say(params.failure)]?.action(params) ?? 'Run again in a few minutes';
}

/** “Did you mean…?” with one, two or three names. */
function perhaps(suggestions: Param | undefined): string {
  const names = Array.isArray(suggestions) ? suggestions.map(String) : [];
  return names.length === 0 ? '' : `Did you mean ${or(names)}?`;
}

const malformed: ErrorText = {
  message: ({ host, pointer }) =>
    `${say(host)} answered, but not with a catalogue of schemas (at ${say(pointer)})`,
  action: () => 'Run again later, or check the address in ODC_CATALOGUE_URL',
};

const LIST = 'See the known schemas: odc schemas list';

export const catalogueErrors: Readonly<Record<keyof typeof french, ErrorText>> = {
  ...networkErrors,
  'catalogue-malformed': malformed,
  'catalogue-unreachable': {
    message: (params) =>
      params.kept === null
        ? `The catalogue could not be read: ${failure(params)}`
        : `The catalogue could not be refreshed: ${failure(params)}. The one on this machine (${say(params.kept)} schemas) stays in use`,
    action: remedy,
  },
  'update-offline': {
    message: () => 'Refreshing the catalogue needs the network, which --offline forbids',
    action: () => 'Run again without --offline',
  },
  'cache-unwritable': {
    message: ({ path }) => `The cache folder ${say(path)} cannot be written`,
    action: () => 'Give in ODC_CACHE_DIR a folder where you are allowed to write',
  },

  'unknown-schema': {
    message: ({ name }) => `There is no schema “${say(name)}”`,
    action: ({ suggestions }) => perhaps(suggestions) || `${LIST}, or give a file or an address`,
  },
  'unknown-version': {
    message: ({ name, version }) => `The schema ${say(name)} has no version ${say(version)}`,
    action: ({ known }) => `Known versions: ${say(known)}`,
  },
  'schema-in-package': {
    message: ({ name }) => `${say(name)} contains several schemas, one per file`,
    action: ({ members }) =>
      say(members) === '' ? LIST : `Choose the one of your file: ${say(members)}`,
  },
  'schema-not-table': {
    message: ({ name, type }) =>
      type === 'json-schema'
        ? `${say(name)} describes JSON files, not tables`
        : `${say(name)} is a standard without a table schema`,
    action: () => 'odc checks tables (CSV, XLSX, ODS): see the page of this standard',
  },
  'schema-not-bundled': {
    message: ({ name }) =>
      `${say(name)} (local address database) does not come with odc: its licence, CC BY-NC-ND, does not allow it`,
    action: () =>
      'Give --schema the file of the schema or its address; for a full check, use the validator of adresse.data.gouv.fr',
  },
  'schema-needs-network': {
    message: ({ name, version }) =>
      `The schema ${say(name)}${version ? ` ${say(version)}` : ''} is not on this machine, and --offline forbids fetching it`,
    action: ({ suggestions }) =>
      perhaps(suggestions) || 'Run again without --offline, or give the file of the schema',
  },
  'schema-out-of-reach': {
    message: (params) =>
      `The schema ${say(params.name)} is not on this machine, and the catalogue could not be read: ${failure(params)}`,
    action: (params) => perhaps(params.suggestions) || remedy(params),
  },
  'schema-unusable': {
    message: ({ name, version, url }) =>
      `The schema ${say(name)} ${say(version)} published at ${say(url)} is not a table schema`,
    action: () => 'Choose another version, or report it to the authors of the schema',
  },
  'address-needs-network': {
    message: ({ url }) => `${say(url)} was never downloaded, and --offline forbids fetching it`,
    action: ({ suggestion }) =>
      suggestion
        ? `This schema is also called ${say(suggestion)}`
        : 'Run once without --offline, or give the file of the schema',
  },

  'schema-file-missing': {
    message: ({ path }) => `The schema file ${say(path)} cannot be found`,
    action: ({ suggestion }) =>
      suggestion ? `Did you mean ${say(suggestion)}?` : 'Check the name and the folder',
  },
  'schema-syntax': {
    message: ({ location, language, line, column }) =>
      `${say(location)} is badly written (${say(language)})${line ? `, line ${say(line)}, column ${say(column)}` : ''}`,
    action: ({ language }) =>
      language === 'YAML'
        ? 'Check the spaces at the start of the line, the colons and the quotes'
        : 'Check the commas, the quotes and the braces there',
  },
  'schema-not-object': {
    message: ({ location }) => `${say(location)} does not contain a schema: an object is expected`,
    action: () => 'Give a Table Schema, with a list “fields”',
  },
  'schema-is-page': {
    message: ({ location }) => `${say(location)} is a web page, not a schema`,
    action: ({ suggestion }) =>
      suggestion
        ? `Use ${say(suggestion)} instead`
        : 'Give the address of the JSON or YAML file itself (the “Raw” button of forges)',
  },
  'schema-is-package': {
    message: ({ location, resources }) =>
      `${say(location)} is a data package (${say(resources) || 'without resources'}), not a table schema`,
    action: () => 'Give the file of the schema of the resource to check',
  },
  'schema-is-catalogue': {
    message: ({ location }) => `${say(location)} is a catalogue of schemas, not a schema`,
    action: () => 'Name a schema of this catalogue, such as scdl/subventions',
  },
  'schema-is-json-schema': {
    message: ({ location }) =>
      `${say(location)} is a JSON Schema, which describes JSON; a table needs a Table Schema`,
    action: () => 'Give a table schema, with a list “fields”',
  },
};
