import type { Finding, Param } from '../../base/finding.ts';
import { isDay } from '../dates.ts';
import type { DatasetRecord } from '../record.ts';
import { frequencyOf } from '../vocabularies/frequencies.ts';

/**
 * What is wrong in a description and that the shapes of DCAT-AP, or the schema of `odc.yml`, let
 * pass: dates, names that nobody knows, texts that platforms refuse.
 * @param today `AAAA-MM-JJ`: the national harvester refuses dates to come
 */
export function checkRecord(record: DatasetRecord, today: string): readonly Finding[] {
  return [
    ...dateFaults(record, today),
    ...(record.frequency !== undefined && frequencyOf(record.frequency) === undefined
      ? [
          finding(
            'metadata-value',
            record,
            'frequency',
            { value: record.frequency },
            'unknown-frequency',
          ),
        ]
      : []),
    ...(record.description.trim() === ''
      ? [finding('metadata-missing', record, 'description', {})]
      : []),
    ...(record.authority.name === ''
      ? [finding('metadata-missing', record, 'authority.name', {})]
      : []),
    ...boxFaults(record),
    ...([...record.title].length > LONGEST_TITLE
      ? [finding('metadata-value', record, 'title', { most: LONGEST_TITLE }, 'too-long')]
      : []),
  ];
}

/** What udata takes for a title. */
const LONGEST_TITLE = 350;

function dateFaults(record: DatasetRecord, today: string): Finding[] {
  const { issued, modified, temporal, provenance } = record;
  const dates: readonly (readonly [string, string | undefined, boolean])[] = [
    ['issued', issued, true],
    ['modified', modified, true],
    ['temporal.start', temporal?.start, false],
    ['temporal.end', temporal?.end, false],
    ['provenance.certifiedOn', provenance?.certifiedOn, true],
  ];
  const faults = dates.flatMap(([field, value, isPast]) => {
    if (value === undefined) return [];
    if (!isDay(value)) return [finding('metadata-date', record, field, { value }, 'not-a-day')];
    const isFuture = isPast && value > today;
    return isFuture ? [finding('metadata-date', record, field, { value }, 'future')] : [];
  });
  if (isAfter(temporal?.start, temporal?.end)) {
    faults.push(
      finding(
        'metadata-date',
        record,
        'temporal',
        spanOf(temporal?.start, temporal?.end),
        'reversed',
      ),
    );
  }
  if (isAfter(issued, modified)) {
    faults.push(
      finding('metadata-date', record, 'modified', spanOf(issued, modified), 'before-issue'),
    );
  }
  return faults;
}

function isAfter(first: string | undefined, last: string | undefined): boolean {
  return first !== undefined && last !== undefined && isDay(first) && isDay(last) && first > last;
}

function spanOf(start = '', end = ''): Readonly<Record<string, Param>> {
  return { start, end };
}

function boxFaults(record: DatasetRecord): Finding[] {
  const { bbox } = record.spatial ?? {};
  if (bbox === undefined) return [];
  const [west = 0, south = 0, east = 0, north = 0] = bbox;
  const isRight =
    west >= -180 && east <= 180 && south >= -90 && north <= 90 && west < east && south < north;
  return isRight ? [] : [finding('metadata-value', record, 'spatial.bbox', {}, 'bad-box')];
}

/** A finding about one key of the description of one dataset. */
export function finding(
  code: 'metadata-date' | 'metadata-value' | 'metadata-missing',
  { id }: DatasetRecord,
  field: string,
  params: Readonly<Record<string, Param>>,
  reason?: string,
): Finding {
  return {
    code,
    level: 'error',
    ...(reason === undefined ? {} : { reason }),
    field,
    params: { dataset: id, key: field, ...params },
  };
}
