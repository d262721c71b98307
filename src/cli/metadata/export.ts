import { OdcError } from '../../base/errors.ts';
import { nearMiss } from '../../base/near-miss.ts';
import type { ExportContext, MetadataExport } from '../../metadata/exports/export.ts';
import { EXPORTS, exportOf } from '../../metadata/exports/index.ts';
import { checkRecord } from '../../metadata/judge/check-record.ts';
import type { DatasetRecord } from '../../metadata/record.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { writeDocument } from '../write-document.ts';
import { datasetsNamed, projectOf, todayOf } from './datasets.ts';
import { describe } from './described.ts';
import { findingLines } from './finding-lines.ts';
import type { MetadataAction } from './run-metadata.ts';
import { metadataWords } from './words/index.ts';

/** `odc metadata export [ID...] --to X [-o FILE]` */
export const exportMetadata: MetadataAction = async (ids, raw, context) => {
  const project = projectOf(context);
  const vocabulary = vocabularyOf(raw);
  const place = placeOf(raw);
  const datasets = datasetsNamed(ids, project);
  if (vocabulary.covers === 'dataset' && datasets.length > 1) {
    const known = datasets.map(({ id }) => id);
    throw new OdcError('usage', 'one-dataset-only', { to: vocabulary.id, ids: known });
  }
  const records = await Promise.all(datasets.map((one) => describe(project, one, context)));
  const { path = '-' } = context.options.outputs[0] ?? {};
  await writeDocument(path, vocabulary.write(records, place), context);
  warn(records, vocabulary, place, context);
  return reportFaults(records, context);
};

/** @throws OdcError `usage`: `export-needed`, `unknown-export` */
function vocabularyOf({ to }: RawOptions): MetadataExport {
  const allowed = EXPORTS.map(({ id }) => id);
  if (typeof to !== 'string') throw new OdcError('usage', 'export-needed', { allowed });
  const found = exportOf(to);
  if (found !== undefined) return found;
  throw new OdcError('usage', 'unknown-export', {
    to,
    near: nearMiss(to, allowed) ?? null,
    allowed,
  });
}

/** @throws OdcError `usage`, `bad-base` */
function placeOf({ base }: RawOptions): ExportContext {
  if (typeof base !== 'string') return {};
  if (!/^https?:\/\/[^\s/]+/i.test(base)) throw new OdcError('usage', 'bad-base', { base });
  return { base };
}

/** Vocabularies that are read from afar need whole addresses. */
const READ_FROM_AFAR: ReadonlySet<string> = new Set([
  'dcat-ttl', 'dcat-jsonld', 'dcat-rdf', 'datagouv', 'ckan', 'schemaorg',
]); // biome-ignore format: words

function warn(
  records: readonly DatasetRecord[],
  { id }: MetadataExport,
  { base }: ExportContext,
  context: Context,
): void {
  const words = metadataWords(context.lang);
  const isRelative = records.some(({ resources }) =>
    resources.some(({ url }) => url === undefined),
  );
  if (base === undefined && isRelative && READ_FROM_AFAR.has(id)) context.tell(words.relative);
  const unbuilt = records.filter(isUnbuilt).map((record) => record.id);
  if (unbuilt.length > 0 && id !== 'scdl' && id !== 'catalogue-donnees')
    context.tell(words.notBuilt(unbuilt));
  const closed = records.filter(({ access }) => access.level !== 'open').length;
  if (id === 'scdl' && closed > 0) context.tell(words.leftOut(closed));
}

/** A file that was built has a size. */
function isUnbuilt({ resources }: DatasetRecord): boolean {
  return resources.some(({ bytes, url }) => bytes === undefined && url === undefined);
}

/** What is wrong in the descriptions is said beside the document; it does not stop it. */
function reportFaults(records: readonly DatasetRecord[], context: Context): number {
  const faults = records.flatMap((record) => checkRecord(record, todayOf(context)));
  if (faults.length === 0) return 0;
  context.err.write(`${findingLines(faults, context, context.err).join('\n')}\n`);
  return 1;
}
