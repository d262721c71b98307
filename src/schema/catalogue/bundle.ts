import type { PackageFiles } from '../../ports/package-files.ts';
import { fieldForms } from '../match/field-forms.ts';
import { type Descriptor, isObject, textOf } from './descriptor.ts';

/** What matching needs to know of a field. */
export interface FieldOutline {
  readonly name: string;
  readonly title?: string;
  readonly required: boolean;
  /** What `fieldForms` answers, made once at build for the shipped schemas: it spares the start. */
  readonly forms?: readonly string[];
}

/** What is known of a schema without opening it. */
export interface SchemaOutline {
  /** Slug, `owner/name`. */
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly FieldOutline[];
}

const TABLES = 'schemas/tables';
/** Written at build by `scripts/build-catalogue.mjs`: one small file to read instead of them all. */
const INDEX = 'dist/bundle.json';

const loaded = new WeakMap<PackageFiles, Promise<readonly SchemaOutline[]>>();

/** The schemas shipped with the tool, by slug then version; read once a run. */
export function loadBundle(files: PackageFiles): Promise<readonly SchemaOutline[]> {
  let bundle = loaded.get(files);
  if (bundle === undefined) {
    bundle = readBundle(files);
    loaded.set(files, bundle);
  }
  return bundle;
}

async function readBundle(files: PackageFiles): Promise<readonly SchemaOutline[]> {
  const index = await files.readText(INDEX);
  return index === undefined ? indexBundle(files) : (JSON.parse(index) as SchemaOutline[]);
}

/** Reads every shipped schema and outlines it: what the build writes in the index. */
export async function indexBundle(files: PackageFiles): Promise<readonly SchemaOutline[]> {
  const outlines: SchemaOutline[] = [];
  for (const owner of await files.list(TABLES)) {
    for (const name of await files.list(`${TABLES}/${owner}`)) {
      for (const file of await files.list(`${TABLES}/${owner}/${name}`)) {
        const version = file.replace(/\.json$/, '');
        const text = await readBundled(files, `${owner}/${name}`, version);
        outlines.push(withForms(outlineSchema(`${owner}/${name}`, version, JSON.parse(text))));
      }
    }
  }
  return outlines;
}

function withForms(outline: SchemaOutline): SchemaOutline {
  const fields = outline.fields.map((field) => ({
    ...field,
    forms: fieldForms(outline.name, field),
  }));
  return { ...outline, fields };
}

/** Path of a shipped schema in the package. */
export function bundledPath(name: string, version: string): string {
  return `${TABLES}/${name}/${version}.json`;
}

/** Text of a shipped schema that the index lists. */
export async function readBundled(
  files: PackageFiles,
  name: string,
  version: string,
): Promise<string> {
  const text = await files.readText(bundledPath(name, version));
  if (text === undefined) throw new Error(`missing from the package: ${name} ${version}`);
  return text;
}

/**
 * Outlines a schema. Name and version are the catalogue's: those inside published descriptors are
 * often absent or stale.
 */
export function outlineSchema(
  name: string,
  version: string,
  descriptor: Descriptor,
): SchemaOutline {
  const fields = Array.isArray(descriptor.fields) ? descriptor.fields.filter(isObject) : [];
  return {
    name,
    version,
    title: textOf(descriptor, 'title') ?? name,
    description: textOf(descriptor, 'description') ?? '',
    fields: fields.map(outlineField),
  };
}

function outlineField(field: Descriptor): FieldOutline {
  const title = textOf(field, 'title');
  const constraints = isObject(field.constraints) ? field.constraints : {};
  return {
    name: typeof field.name === 'string' ? field.name : '',
    ...(title === undefined ? {} : { title }),
    required: constraints.required === true,
  };
}
