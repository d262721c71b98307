import { OdcError } from '../../base/errors.ts';
import type { DatasetRecord } from '../../metadata/record.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';

/** The records of the datasets of the project: as built, else as `odc.yml` describes them. */
export async function recordsOf(context: Context): Promise<readonly DatasetRecord[]> {
  const { project, ports } = context;
  if (project === undefined) throw new OdcError('config', 'project-missing', { folder: '.' });
  const { describeDataset } = await import('../../metadata/describe.ts');
  const records: DatasetRecord[] = [];
  for (const dataset of project.datasets) {
    const location = paths.join(project.folder, 'open', dataset.id, 'dataset.json');
    const text = await ports.files.readText(location);
    records.push(
      text === undefined ? await describeDataset(project, dataset) : parse(text, location),
    );
  }
  return records;
}

function parse(text: string, location: string): DatasetRecord {
  try {
    const record = JSON.parse(text) as Partial<DatasetRecord> | null;
    if (record?.version === 1 && Array.isArray(record.resources)) return record as DatasetRecord;
  } catch {
    // Said below.
  }
  throw new OdcError('config', 'record-invalid', { path: location });
}
