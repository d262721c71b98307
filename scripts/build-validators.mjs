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
};

const ajv = new Ajv({ allErrors: true, strict: true, code: { source: true, esm: true } });
for (const [name, file] of Object.entries(SCHEMAS)) {
  ajv.addSchema({ ...JSON.parse(readFileSync(`${root}${file}`, 'utf8')), $id: name });
}
const names = Object.fromEntries(Object.keys(SCHEMAS).map((name) => [name, name]));
const code = standaloneCode.default(ajv, names);

mkdirSync(`${root}src/generated`, { recursive: true });
const { outputFiles } = await build({
  absWorkingDir: root,
  stdin: { contents: code, resolveDir: root, loader: 'js' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  minifySyntax: true,
  write: false,
});
writeFileSync(`${root}src/generated/validators.js`, outputFiles[0].text);
writeFileSync(
  `${root}src/generated/validators.d.ts`,
  `export interface SchemaFault {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaFault[] | null;
}
${Object.keys(SCHEMAS)
  .map((name) => `export declare const ${name}: Validator;`)
  .join('\n')}
`,
);
