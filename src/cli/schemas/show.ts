import { wordingOf } from '../../base/messages/wording.ts';
import {
  type DescribedField,
  describeSchema,
  type SchemaDescription,
} from '../../schema/catalogue/describe.ts';
import { catalogueOptions } from '../catalogue-options.ts';
import type { Context } from '../context.ts';
import { columns } from './columns.ts';
import { json, needed, writeAs } from './output.ts';
import type { SchemaAction } from './run-schemas.ts';
import { type SchemaWords, schemaWords } from './words/index.ts';

/** `odc schemas show NAME` */
export const show: SchemaAction = async (target, _raw, context) => {
  const name = needed(target, 'show');
  const schema = await describeSchema(name, context.ports, catalogueOptions(context));
  if (schema.notRefreshed !== undefined) context.tellFailure(schema.notRefreshed);
  const { notRefreshed: _told, ...described } = schema;
  await writeAs(
    { pretty: () => page(schema, context), json: () => json({ schema: described }) },
    context,
  );
  return schema.faults.some(({ level }) => level === 'error') ? 2 : 0;
};

function page(schema: SchemaDescription, context: Context): string {
  const words = schemaWords(context.lang);
  const { width } = context.out;
  const facts = [
    [
      words.versions,
      schema.versions
        .map(({ version, source }) => `${version} (${words.sources[source]})`)
        .join(', '),
    ],
    [words.homepage, schema.homepage ?? ''],
    [words.licence, schema.licences.join(', ')],
    [words.law, schema.duty?.basis ?? ''],
    [words.primaryKey, schema.primaryKey.join(', ')],
    [
      words.checks,
      schema.checks.map((check) => `${check.name} (${columnsOf(check.params)})`).join(', '),
    ],
  ].filter(([, value]) => value !== '');
  const faults = schema.faults.map((fault) => {
    const code = fault.level === 'error' ? 'schema-error' : 'schema-warning';
    const finding = { ...fault, code };
    const colon = context.lang === 'fr' ? '\u00a0:' : ':';
    return `${fault.pointer}${colon} ${wordingOf(finding, context.lang)?.message(finding) ?? fault.reason}`;
  });
  return `${[
    `${schema.title ?? schema.name} — ${schema.name} ${schema.version ?? ''}`.trimEnd(),
    ...(schema.description === undefined ? [] : wrap(schema.description, width)),
    '',
    ...columns(
      facts.map(([label = '', value = '']) => [label, value]),
      Number.POSITIVE_INFINITY,
    ),
    '',
    words.fields(schema.fields.length),
    ...columns(
      schema.fields.map((field) => fieldRow(field, words)),
      width,
    ),
    ...(faults.length === 0 ? [] : ['', words.faults, ...faults]),
    '',
    words.nextTemplate(schema.name),
  ].join('\n')}\n`;
}

function fieldRow(field: DescribedField, words: SchemaWords): string[] {
  return [
    `  ${field.name}`,
    field.required ? words.required : '',
    words.type(field.type, field.format),
    field.title ?? field.description ?? '',
  ];
}

function columnsOf(params: Readonly<Record<string, unknown>>): string {
  return Object.values(params).flat().join(', ');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
