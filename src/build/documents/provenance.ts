import type { DatasetRecord } from '../../metadata/record.ts';
import type { DatasetWork, Operation, TableWork } from '../work.ts';

type Statement = Readonly<Record<string, unknown>>;
type Statements = Record<string, Statement>;

/**
 * Where the files come from, as PROV-JSON (W3C member submission of 24 April 2013): sources with
 * their SHA-256, what was done with counts, who certifies. No clock: its only dates are those of the
 * description.
 */
export function provenanceDocument(work: DatasetWork, record: DatasetRecord): string {
  const { certifiedBy } = record.provenance ?? {};
  const document = {
    prefix: {
      prov: 'http://www.w3.org/ns/prov#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      odc: 'urn:odc:',
    },
    entity: entities(work),
    activity: activities(work, record),
    agent: agents(work, record),
    used: relations('used', work.tables, (table) => ({
      'prov:activity': activityId(table, 0),
      'prov:entity': sourceId(table),
    })),
    wasInformedBy: informed(work.tables),
    wasGeneratedBy: generated(work),
    wasDerivedFrom: derived(work.tables),
    wasAssociatedWith: {
      '_:associated1': { 'prov:activity': 'odc:build', 'prov:agent': 'odc:tool' },
      ...(certifiedBy === undefined
        ? {}
        : {
            '_:associated2': {
              'prov:activity': 'odc:certification',
              'prov:agent': 'odc:certifier',
            },
          }),
    },
    wasAttributedTo: relations('attributed', work.tables, (table) => ({
      'prov:entity': fileId(`${table.job.name}.csv`),
      'prov:agent': 'odc:producer',
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const fileId = (path: string): string => `odc:file/${encodeURI(path)}`;
const sourceId = ({ job }: TableWork): string =>
  `odc:source/${encodeURI(job.resource.path.replaceAll('\\', '/'))}`;
const activityId = ({ job, operations }: TableWork, index: number): string =>
  `odc:${operations[index]?.name ?? 'build'}/${encodeURI(job.name)}`;

function entities({ tables, written, others }: DatasetWork): Statements {
  const found: Statements = {};
  for (const table of tables) {
    const { path } = table.job.resource;
    found[sourceId(table)] = {
      'prov:label': path,
      'odc:sha256': table.sha256,
      'odc:bytes': table.bytes,
    };
  }
  for (const { path, sha256, bytes } of written) {
    found[fileId(path)] = { 'prov:label': path, 'odc:sha256': sha256, 'odc:bytes': bytes };
  }
  for (const { file, resource } of others) {
    found[fileId(file.path)] = {
      'prov:label': resource.path,
      'odc:sha256': file.sha256,
      'odc:bytes': file.bytes,
    };
  }
  return found;
}

function activities(
  { tables, settings, fingerprint }: DatasetWork,
  record: DatasetRecord,
): Statements {
  const { provenance, modified } = record;
  const found: Statements = {
    'odc:build': {
      'prov:type': 'odc:Build',
      'odc:version': settings.version,
      'odc:fingerprint': fingerprint,
      ...given('odc:modified', modified && { $: modified, type: 'xsd:date' }),
      ...given('odc:signedWith', settings.signer?.keyId),
    },
  };
  for (const table of tables) {
    for (const [index, operation] of table.operations.entries()) {
      found[activityId(table, index)] = activity(operation, table);
    }
  }
  if (provenance === undefined) return found;
  const { system, export: extraction, treatments, certifiedOn, certifiedBy } = provenance;
  if (system !== undefined || extraction !== undefined || treatments !== undefined) {
    found['odc:extraction'] = {
      'prov:type': 'odc:Extraction',
      ...given('odc:system', system),
      ...given('odc:export', extraction),
      ...given('odc:treatment', treatments),
    };
  }
  if (certifiedBy !== undefined) {
    found['odc:certification'] = {
      'prov:type': 'odc:Certification',
      ...given('odc:date', certifiedOn && { $: certifiedOn, type: 'xsd:date' }),
    };
  }
  return found;
}

function activity({ name, counts }: Operation, { schema }: TableWork): Statement {
  const named = name === 'validate' && schema !== undefined;
  return {
    'prov:type': `odc:${name}`,
    ...Object.fromEntries(Object.entries(counts).map(([key, value]) => [`odc:${key}`, value])),
    ...(named ? { 'odc:schema': schema.name, ...given('odc:schemaVersion', schema.version) } : {}),
  };
}

function agents({ settings }: DatasetWork, { producer, provenance }: DatasetRecord): Statements {
  const certifier = provenance?.certifiedBy;
  return {
    'odc:tool': {
      'prov:type': { $: 'prov:SoftwareAgent', type: 'prov:QUALIFIED_NAME' },
      'prov:label': `odc ${settings.version}`,
    },
    'odc:producer': {
      'prov:type': { $: 'prov:Organization', type: 'prov:QUALIFIED_NAME' },
      'prov:label': producer.name,
      ...given('odc:siret', producer.siret),
    },
    ...(certifier === undefined ? {} : { 'odc:certifier': { 'prov:label': certifier } }),
  };
}

/** Each operation follows the one before, up to the build as a whole. */
function informed(tables: readonly TableWork[]): Statements {
  const pairs = tables.flatMap((table) =>
    table.operations.map((_operation, index) => ({
      'prov:informed':
        index + 1 < table.operations.length ? activityId(table, index + 1) : 'odc:build',
      'prov:informant': activityId(table, index),
    })),
  );
  return relations('informed', pairs, (pair) => pair);
}

function generated({ written }: DatasetWork): Statements {
  return relations('generated', written, ({ path }) => ({
    'prov:entity': fileId(path),
    'prov:activity': 'odc:build',
  }));
}

/** The CSV from the source, the other formats from the CSV. */
function derived(tables: readonly TableWork[]): Statements {
  const pairs = tables.flatMap((table) =>
    table.files.map(({ path, format }) => ({
      'prov:generatedEntity': fileId(path),
      'prov:usedEntity': format === 'csv' ? sourceId(table) : fileId(`${table.job.name}.csv`),
    })),
  );
  return relations('derived', pairs, (pair) => pair);
}

/** Relations have no name of their own: they are numbered. */
function relations<Item>(
  name: string,
  items: readonly Item[],
  state: (item: Item) => Statement,
): Statements {
  return Object.fromEntries(items.map((item, index) => [`_:${name}${index + 1}`, state(item)]));
}

function given(key: string, value: unknown): Statement {
  return value === undefined || value === '' ? {} : { [key]: value };
}
