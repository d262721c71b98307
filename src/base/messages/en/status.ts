import type { Param } from '../../finding.ts';
import type { NoteTexts } from '../notes.ts';
import { pairs, say } from '../say.ts';

const s = (count: Param | undefined): string => (Number(count) > 1 ? 's' : '');
const COVERAGES: Readonly<Record<string, string>> = {
  uncovered: 'nothing answers it',
  started: 'the dataset is not published yet',
  covered: 'the published dataset is out of date',
  elsewhere: 'the last declaration is too old',
};

/** Facts of the action plan. */
export const status = {
  'status-no-authority': () => 'The authority is not described in odc.yml',
  'status-no-dpo': () => 'No data protection officer is given (GDPR, art. 37)',
  'status-no-lead': () => 'No project lead is appointed',
  'status-no-objective': () => 'No objective is set',
  'status-no-framing': () => 'The framing note (cadrage.md) is not written',
  'status-no-staff': () => 'The staff is not given: duties depend on it',
  'status-no-inventory': () => 'Files were not listed',
  'status-waiting': ({ tables, count, date }) =>
    `${say(tables)} table${s(tables)} listed on ${say(date)}, ${say(count)} wait${Number(count) > 1 ? '' : 's'} for a decision`,
  'status-waiting-owners': ({ owners, counts }) =>
    `Waiting: ${pairs(owners, counts, 'no directorate')}`,
  'status-new-files': ({ count }) => `${say(count)} data file${s(count)} came since the inventory`,
  'status-undecided': ({ count }) => `${say(count)} decision${s(count)} left to take`,
  'status-unlisted': ({ count }) =>
    `${say(count)} data file${s(count)} without a decision in the folders of the inventory`,
  'status-no-dataset': () => 'No dataset in odc.yml',
  'status-share-standard': ({ done, count }) =>
    `${say(done)} of ${say(count)} datasets in shape and described`,
  'status-share-published': ({ done, count }) =>
    `${say(done)} of ${say(count)} datasets published and current`,
  'status-late-count': ({ count }) => `${say(count)} dataset${s(count)} late`,
  'status-no-owner': () => 'No directorate is in charge (directorate)',
  'status-file-missing': ({ path }) => `The file ${say(path)} does not exist`,
  'status-closed': ({ who, when }) => `Decided not to open (${say(who)}, ${say(when)})`,
  'status-to-decide': () => 'Whether to open is still to be decided',
  'status-no-decision': () => 'No decision to open is recorded',
  'status-no-anonymisation': () => 'To be anonymised before opening: no anonymisation plan',
  'status-personal-data': () => 'The last build found personal data',
  'status-invalid': () => 'The last build did not follow the schema',
  'status-no-schema': () => 'No schema is chosen',
  'status-no-licence': () => 'No licence is chosen',
  'status-no-description': () => 'The description is missing',
  'status-no-frequency': () => 'The update rhythm is not given',
  'status-unchecked': () => 'The file was not checked by a build yet',
  'status-not-built': () => 'To be built',
  'status-source-changed': () => 'The source file changed since the build',
  'status-held-comparison': () =>
    'The build differs too much from the former version: to be looked at and accepted',
  'status-uncertified': () => 'The provenance is not certified',
  'status-not-published': () => 'To be published',
  'status-published-differs': () => 'What is published is not the last build',
  'status-late': ({ days, next }) =>
    `Late by ${say(days)} day${s(days)} (update due on ${say(next)})`,
  'status-no-rhythm': () => 'Published without an update rhythm',
  'status-uncovered': ({ en }) => `Duty without a dataset: ${say(en)}`,
  'status-duty-late': ({ en, coverage }) => `${say(en)}: ${COVERAGES[say(coverage)] ?? 'late'}`,
  'status-follow': () => 'See downloads, reuses and the questions of users',
} satisfies NoteTexts;
