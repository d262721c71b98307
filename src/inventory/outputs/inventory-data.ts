import type { Lang } from '../../base/messages/text.ts';
import { errorWording, noteWording } from '../../base/messages/wording.ts';
import type { Inventory } from '../inventory.ts';
import type { JudgedTable, Reason } from '../judge/judged-table.ts';
import type { ColumnProfile } from '../profile/column-profile.ts';
import { restrictionOf } from '../restrictions/index.ts';
import type { SurveyedFile } from '../survey/survey.ts';
import { TOPICS } from '../topics/index.ts';

/** The inventory as a JSON document; keys and codes never change with the language. */
export function inventoryData(inventory: Inventory, lang: Lang): Readonly<Record<string, unknown>> {
  const { date, totals, tables, others, passedOver, series, clusters, missing, gone } = inventory;
  const nameOf = (index: number) => tableName(tables[index]);
  return {
    date,
    totals,
    tables: tables.map((table) => tableData(table, lang)),
    files: others.map((file) => fileData(file, lang)),
    passedOver,
    series: series.map(({ id, tables: some, years, frequency }) => ({
      id,
      tables: some.map(nameOf),
      years,
      frequency: frequency ?? null,
    })),
    clusters: clusters.map(({ tables: some, score, reasons }) => ({
      reference: nameOf(some[0] ?? -1),
      tables: some.map(nameOf),
      score,
      reasons: reasons.map((reason) => reasonData(reason, lang)),
    })),
    missing: missing.map(({ obligation, applies, next }) => ({
      id: obligation.id,
      level: obligation.level,
      title: obligation.title[lang],
      applies,
      text: obligation.text,
      schemas: obligation.schemas,
      next: next ?? null,
    })),
    gone,
  };
}

function tableName(table: JudgedTable | undefined) {
  const sheet = table?.table.sheet;
  return { path: table?.file.path ?? '', ...(sheet === undefined ? {} : { sheet }) };
}

/** One table, in the shape of the contract and beyond. */
function tableData(judged: JudgedTable, lang: Lang) {
  const { file, table, decision, proposal, topic, frequency } = judged;
  const [schema, ...others] = table.schemas;
  const followed = schema?.verdict === 'related' ? undefined : schema;
  const reasons = proposal.reasons.map((reason) => reasonData(reason, lang));
  return {
    id: judged.id,
    path: file.path,
    sheet: table.sheet ?? null,
    hidden: table.hidden === true,
    format: table.format,
    encoding: table.facts.encoding ?? null,
    delimiter: table.facts.delimiter ?? null,
    geometry: table.facts.geometry ?? null,
    crs: table.facts.crs ?? null,
    remarks: table.facts.remarks,
    bytes: file.bytes,
    modified: new Date(file.modified).toISOString(),
    sha256: file.sha256 ?? null,
    members: file.members ?? [],
    rows: table.rows,
    columns: table.columns.map(columnData),
    schema: followed === undefined ? null : schemaData(followed),
    otherSchemas: (followed === undefined ? table.schemas : others).map(schemaData),
    topic:
      topic === undefined
        ? null
        : { id: topic.topic.id, title: topic.topic.title[lang], by: topic.by },
    theme: topic?.topic.theme ?? null,
    priority: judged.priority,
    level: judged.level ?? null,
    ground: judged.ground,
    obligation: judged.obligation ?? null,
    restrictions: judged.restrictions,
    privacy: table.privacy,
    personal: judged.personal,
    decision: decision?.decision ?? proposal.verdict,
    status: decision === undefined ? 'proposed' : 'decided',
    reason: decision?.reason ?? reasons.map(({ message }) => message).join(' ; '),
    proposal: { decision: proposal.verdict, article: proposal.article ?? null, reasons },
    decided: decision ?? null,
    openness: judged.openness,
    frequency: frequency ?? null,
    owner: judged.owner ?? null,
    series: judged.series ?? null,
    overlaps: judged.overlaps,
  };
}

function columnData({ fill, ...column }: ColumnProfile) {
  const { name, type, role, examples, ...rest } = column;
  return { name, type, role, examples, fill, ...rest };
}

function schemaData({
  name,
  version,
  title,
  score,
  verdict,
  missing,
  extra,
  renamed,
}: JudgedTable['table']['schemas'][number]) {
  return { name, version, title, score, verdict, missing, extra, renamed };
}

export function reasonData(reason: Reason, lang: Lang) {
  return { ...reason, message: sayReason(reason, lang) };
}

/** The sentence of a reason; topics and restrictions are named in words. */
export function sayReason({ code, params }: Reason, lang: Lang): string {
  const named = Object.entries(params).map(([key, value]) => [key, inWords(key, value, lang)]);
  return noteWording(code, Object.fromEntries(named), lang) ?? code;
}

function inWords(
  key: string,
  value: Reason['params'][string],
  lang: Lang,
): Reason['params'][string] {
  if (typeof value === 'object') return value.map((one) => String(inWords(key, one, lang)));
  const id = String(value);
  if (key === 'topic') return TOPICS.find((one) => one.id === id)?.title[lang] ?? id;
  return key.startsWith('restriction') ? (restrictionOf(id)?.title[lang] ?? id) : value;
}

function fileData(file: SurveyedFile, lang: Lang) {
  const { path, bytes, modified, kind, sort, sha256, members, contains, trouble, advice } = file;
  return {
    path,
    kind,
    sort,
    bytes,
    modified: new Date(modified).toISOString(),
    sha256: sha256 ?? null,
    ...(members === undefined ? {} : { members }),
    ...(contains === undefined ? {} : { contains }),
    trouble: trouble === undefined ? null : { code: trouble.code, message: sayTrouble(file, lang) },
    advice: advice ?? null,
  };
}

/** Why a file could not be read, in words. */
export function sayTrouble({ trouble, path }: SurveyedFile, lang: Lang): string {
  if (trouble === undefined) return '';
  const params = { ...trouble.params, path } as Parameters<
    NonNullable<ReturnType<typeof errorWording>>['message']
  >[0];
  return errorWording(trouble.code, lang)?.message(params) ?? trouble.code;
}
