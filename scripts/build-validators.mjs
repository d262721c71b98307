// Compiles the JSON Schemas of the files that odc reads to plain functions: ajv itself (87 ms to
// load and compile) is then not needed at run time.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const SCHEMAS = {
  checkProjectFile: 'schemas/odc.schema.json',
  checkAnonymizationPlan: 'schemas/anonymization-plan.schema.json',
  checkLock: 'schemas/odc-lock.schema.json',
};
/** Modules of `src/generated`: what few runs need stands in one of its own. */
const MODULES = { 'plan-validator': ['checkAnonymizationPlan'], 'lock-validator': ['checkLock'] };
const apart = new Set(Object.values(MODULES).flat());
MODULES.validators = Object.keys(SCHEMAS).filter((name) => !apart.has(name));

const ajv = new Ajv({ allErrors: true, strict: true, code: { source: true, esm: true } });
for (const [name, file] of Object.entries(SCHEMAS)) {
  ajv.addSchema({ ...JSON.parse(readFileSync(`${root}${file}`, 'utf8')), $id: name });
}

/** The keys that each object of a file may hold, by its place: `/datasets/:`, `:` for an index or a name. */
function keysOf(schema) {
  const found = {};
  const visit = (one, place) => {
    if (typeof one !== 'object' || place.split('/').length > 9) return;
    if (one.$ref !== undefined) visit(schema.definitions[one.$ref.split('/').at(-1)], place);
    for (const branch of [...(one.anyOf ?? []), ...(one.oneOf ?? []), ...(one.allOf ?? [])]) {
      visit(branch, place);
    }
    const properties = Object.entries(one.properties ?? {});
    if (properties.length > 0) {
      found[place] = [...new Set([...(found[place] ?? []), ...properties.map(([key]) => key)])];
    }
    for (const [key, value] of properties) visit(value, `${place}/${key}`);
    for (const value of [one.items, one.additionalProperties]) {
      if (value !== undefined) visit(value, `${place}/:`);
    }
  };
  visit(schema, '');
  return found;
}

mkdirSync(`${root}src/generated`, { recursive: true });
for (const [module, names] of Object.entries(MODULES)) {
  const code = standaloneCode.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    minifySyntax: true,
    write: false,
  });
  const keys = names.map((name) => {
    const schema = JSON.parse(readFileSync(`${root}${SCHEMAS[name]}`, 'utf8'));
    return `export const ${name}Keys = ${JSON.stringify(keysOf(schema))};\n`;
  });
  writeFileSync(`${root}src/generated/${module}.js`, outputFiles[0].text + keys.join(''));
  writeFileSync(
    `${root}src/generated/${module}.d.ts`,
    `export interface SchemaFault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaFault[] | null;
}
${names
  .map(
    (name) => `export declare const ${name}: Validator;
/** Keys that each object may hold, by its place: "/datasets/:", a colon for an index or a name. */
export declare const ${name}Keys: Readonly<Record<string, readonly string[]>>;`,
  )
  .join('\n')}
`,
  );
}
