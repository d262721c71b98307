import { note } from '../report.ts';
import { type DatasetStep, opinion } from './step.ts';

/** Someone is in charge of the data: a directorate, or the owner named by the inventory. */
export const launch: DatasetStep = {
  id: 'launch',
  judge({ dataset, decisions }) {
    const owned =
      dataset.directorate !== undefined || decisions.some(({ owner }) => owner !== undefined);
    return opinion(owned ? [] : [note('status-no-owner')], 1);
  },
};
