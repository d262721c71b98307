import type { CustomCheck, FieldsMatch, ForeignKey, TableSchema } from '../model.ts';
import { isJsonObject } from '../types/json-value.ts';
import { defined, missingTexts, textOf, toField } from './to-field.ts';

type Descriptor = Readonly<Record<string, unknown>>;

/** The schema that a descriptor without faults describes, whatever its version. */
export function toSchema(descriptor: Descriptor): TableSchema {
  const inherited = missingTexts(descriptor.missingValues) ?? [''];
  return defined<TableSchema>({
    name: textOf(descriptor, 'name'),
    title: textOf(descriptor, 'title'),
    description: textOf(descriptor, 'description'),
    version: textOf(descriptor, 'version'),
    homepage: textOf(descriptor, 'homepage'),
    fields: objects(descriptor.fields).map((field) => toField(field, inherited)),
    primaryKey: namesOf(descriptor.primaryKey) ?? [],
    uniqueKeys: lists(descriptor.uniqueKeys).map((key) => namesOf(key) ?? []),
    foreignKeys: objects(descriptor.foreignKeys).map(toForeignKey),
    customChecks: objects(descriptor.custom_checks).map(toCheck),
    fieldsMatch: fieldsMatchOf(descriptor.fieldsMatch),
  });
}

function toForeignKey(key: Descriptor): ForeignKey {
  const reference = isJsonObject(key.reference) ? key.reference : {};
  return {
    fields: namesOf(key.fields) ?? [],
    resource: textOf(reference, 'resource') ?? '',
    referenceFields: namesOf(reference.fields) ?? [],
  };
}

function toCheck({ name, params }: Descriptor): CustomCheck {
  return { name: String(name), params: isJsonObject(params) ? params : {} };
}

const MATCHES: readonly FieldsMatch[] = ['exact', 'equal', 'subset', 'superset', 'partial'];

/** `fieldsMatch`, alone or in a list of one (Data Package 2.0 writes it so). */
export function fieldsMatchOf(written: unknown): FieldsMatch | undefined {
  const only: unknown = Array.isArray(written) && written.length === 1 ? written[0] : written;
  return MATCHES.find((match) => match === only);
}

/** Names of fields: one text, or a list of them; `undefined` for anything else. */
export function namesOf(written: unknown): readonly string[] | undefined {
  if (written === '') return [];
  const names: unknown = typeof written === 'string' ? [written] : written;
  if (!Array.isArray(names)) return undefined;
  return names.every((name): name is string => typeof name === 'string') ? names : undefined;
}

function lists(written: unknown): readonly unknown[] {
  return Array.isArray(written) ? written : [];
}

function objects(written: unknown): readonly Descriptor[] {
  return lists(written).filter(isJsonObject);
}
