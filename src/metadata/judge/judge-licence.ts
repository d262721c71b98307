import type { Finding, Level, Param } from '../../base/finding.ts';
import type { Source } from '../../project/project.ts';
import { findLicence } from '../licences/index.ts';
import type { Licence } from '../licences/licence.ts';
import type { DatasetRecord } from '../record.ts';

/**
 * The licence of a dataset against the law, its sources and its category: CRPA D. 323-2-1 and
 * D. 323-2-2 (which licences), R. 323-3 (source and date), the licences of its sources
 * (share-alike), regulation (EU) 2023/138 (high-value data). Data that are not open need none.
 */
export function judgeLicence(record: DatasetRecord): readonly Finding[] {
  if (record.access.level !== 'open') return [];
  const { license } = record;
  if (license === undefined)
    return [said('licence-missing', 'warning', record, {}), ...sourceFaults(record, undefined)];
  const licence = findLicence(license);
  return [
    ...listFaults(record, license, licence),
    ...sourceFaults(record, licence),
    ...hvdFaults(record, licence),
    ...attributionFaults(record),
  ];
}

function listFaults(
  record: DatasetRecord,
  license: string,
  licence: Licence | undefined,
): Finding[] {
  if (licence?.isVague === true && licence.id === 'notspecified') {
    return [said('licence-missing', 'warning', record, {})];
  }
  if (licence?.id === 'fr-lo') return [said('licence-superseded', 'info', record, {})];
  if (licence?.isListed === true) return [];
  return [said('licence-homologation', 'warning', record, { licence: licence?.title ?? license })];
}

function sourceFaults(record: DatasetRecord, licence: Licence | undefined): Finding[] {
  return (record.provenance?.sources ?? []).flatMap((source) => {
    const theirs = licenceOfSource(source);
    const params = { source: source.title, licence: theirs?.title ?? source.license ?? '' };
    if (theirs === undefined || theirs.isVague === true) {
      return [
        said(
          'licence-source-unknown',
          'warning',
          record,
          params,
          source.license === undefined ? 'none' : 'unclear',
        ),
      ];
    }
    if (theirs.isShareAlike && theirs.id !== licence?.id) {
      return [
        said('licence-share-alike', 'error', record, params, shareAlikeReason(theirs, record)),
      ];
    }
    if (theirs.needsAttribution && licence !== undefined && !licence.needsAttribution) {
      return [said('licence-share-alike', 'error', record, params, 'attribution-lost')];
    }
    if (theirs.needsAttribution && source.producer === undefined && source.url === undefined) {
      return [said('licence-attribution', 'warning', record, params, 'source')];
    }
    return [];
  });
}

/** The ODbL can be kept, except by high-value data; no listed licence can replace another one. */
function shareAlikeReason({ id }: Licence, { hvd }: DatasetRecord): string {
  if (id !== 'odc-odbl') return 'other';
  return hvd === undefined ? 'odbl' : 'high-value';
}

/** OpenStreetMap is under ODbL, whether somebody wrote it or not. */
export function licenceOfSource({ title, url, license }: Source): Licence | undefined {
  if (license !== undefined) return findLicence(license);
  return isOpenStreetMap(`${title} ${url ?? ''}`) ? findLicence('odc-odbl') : undefined;
}

function isOpenStreetMap(text: string): boolean {
  return /open\s?street\s?map|\bOSM\b/i.test(text);
}

function hvdFaults(record: DatasetRecord, licence: Licence | undefined): Finding[] {
  if (record.hvd === undefined || licence === undefined || licence.suitsHvd) return [];
  const isImposed = (record.provenance?.sources ?? []).some(
    (source) => licenceOfSource(source)?.isShareAlike === true,
  );
  return [
    said(
      'licence-hvd',
      'error',
      record,
      { licence: licence.title },
      isImposed ? 'imposed' : 'chosen',
    ),
  ];
}

/** Both licences ask for the source and the date of the last update. */
function attributionFaults(record: DatasetRecord): Finding[] {
  return [
    ...(record.producer.name === ''
      ? [said('licence-attribution', 'warning', record, {}, 'producer')]
      : []),
    ...(record.modified === undefined
      ? [said('licence-attribution', 'warning', record, {}, 'date')]
      : []),
  ];
}

type LicenceCode =
  | 'licence-missing'
  | 'licence-superseded'
  | 'licence-homologation'
  | 'licence-source-unknown'
  | 'licence-share-alike'
  | 'licence-hvd'
  | 'licence-attribution';

function said(
  code: LicenceCode,
  level: Level,
  { id }: DatasetRecord,
  params: Readonly<Record<string, Param>>,
  reason?: string,
): Finding {
  return {
    code,
    level,
    ...(reason === undefined ? {} : { reason }),
    params: { dataset: id, ...params },
  };
}
