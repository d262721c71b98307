import { exampleText } from '../example-text.ts';
import type { CustomCheck, Field, FieldType, ForeignKey, SchemaFault } from '../model.ts';
import { readSchema } from '../read/read-schema.ts';
import { readCachedCatalogue } from './cache.ts';
import { type Descriptor, isObject, textOf } from './descriptor.ts';
import { heldVersions } from './held.ts';
import { type LegalDuty, legalDutyOf } from './legal-duties.ts';
import type { CatalogueOptions, CataloguePorts } from './ports.ts';
import { resolveSchema } from './resolve.ts';
import type { ResolvedSchema } from './resolved.ts';
import { compareVersions, sameVersion } from './version.ts';

/** A schema as one reads it before using it. */
export interface SchemaDescription extends Omit<ResolvedSchema, 'descriptor'> {
  readonly title?: string;
  readonly description?: string;
  readonly homepage?: string;
  /** Names of the licences that the schema says it is under; `[]` when it says nothing. */
  readonly licences: readonly string[];
  readonly duty?: LegalDuty;
  /** Every version known here, the newest first. */
  readonly versions: readonly DescribedVersion[];
  readonly fields: readonly DescribedField[];
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly checks: readonly CustomCheck[];
  /** What is wrong in the schema itself; with an error, `fields` is empty. */
  readonly faults: readonly SchemaFault[];
}

export interface DescribedVersion {
  readonly version: string;
  /** `catalogue`: published, and not on this machine. */
  readonly source: 'bundled' | 'cache' | 'catalogue';
}

export interface DescribedField {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly type: FieldType;
  readonly format: string;
  readonly required: boolean;
  /** The other constraints, as the schema writes them. */
  readonly constraints: Readonly<Record<string, unknown>>;
  /** Written as in a cell. */
  readonly example?: string;
}

/**
 * Describes the schema that a reference names.
 * @throws OdcError as `resolveSchema` does
 */
export async function describeSchema(
  reference: string,
  ports: CataloguePorts,
  options: CatalogueOptions,
): Promise<SchemaDescription> {
  const { descriptor, ...resolved } = await resolveSchema(reference, ports, options);
  const { schema, faults } = readSchema(descriptor);
  const duty = legalDutyOf(resolved.name);
  return {
    ...resolved,
    ...texts(descriptor),
    licences: licencesOf(descriptor),
    ...(duty === undefined ? {} : { duty }),
    versions: await versionsOf(resolved.name, ports),
    fields: (schema?.fields ?? []).map(describeField),
    primaryKey: schema?.primaryKey ?? [],
    uniqueKeys: schema?.uniqueKeys ?? [],
    foreignKeys: schema?.foreignKeys ?? [],
    checks: schema?.customChecks ?? [],
    faults,
  };
}

function texts(descriptor: Descriptor): {
  title?: string;
  description?: string;
  homepage?: string;
} {
  const keys = ['title', 'description', 'homepage'];
  const found = keys.map((key) => [key, textOf(descriptor, key)]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

function licencesOf({ licenses }: Descriptor): readonly string[] {
  const listed = Array.isArray(licenses) ? licenses.filter(isObject) : [];
  return listed.flatMap((one) => textOf(one, 'title') ?? textOf(one, 'name') ?? []);
}

async function versionsOf(
  name: string,
  ports: CataloguePorts,
): Promise<readonly DescribedVersion[]> {
  const versions: DescribedVersion[] = [];
  const catalogue = await readCachedCatalogue(ports.store);
  const entry = catalogue?.entries.find((one) => one.name === name);
  const listed = (entry?.versions ?? []).map(({ version }) => ({
    version,
    source: 'catalogue' as const,
  }));
  for (const one of [...(await heldVersions(name, ports)), ...listed]) {
    const isKnown = versions.some(({ version }) => sameVersion(version, one.version));
    if (!isKnown) versions.push(one);
  }
  return versions.sort((a, b) => compareVersions(b.version, a.version));
}

function describeField(field: Field): DescribedField {
  const { name, title, description, type, format } = field;
  const { required = false, ...constraints } = field.constraints;
  const example = exampleText(field);
  return {
    name,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    type,
    format,
    required,
    constraints,
    ...(example === undefined ? {} : { example }),
  };
}
