import { OdcError } from '../../base/errors.ts';
import { describeDataset } from '../../metadata/describe.ts';
import { FIELDS } from '../../metadata/proposals/fields.ts';
import type { Proposal, ProposalFacts } from '../../metadata/proposals/proposal.ts';
import { proposeMissing } from '../../metadata/proposals/propose.ts';
import { qualityScore } from '../../metadata/quality/quality-score.ts';
import { type Edit, editProject } from '../../project/edit-project.ts';
import { changed } from '../../project/editing/changed.ts';
import { parseProject } from '../../project/parse-project.ts';
import { PROJECT_FILE, type Project } from '../../project/project.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { json, writeAs } from '../schemas/output.ts';
import { datasetsNamed, projectOf, todayOf } from './datasets.ts';
import { gather } from './gather.ts';
import type { MetadataAction } from './run-metadata.ts';
import { metadataWords } from './words/index.ts';

/** What was missing in one dataset, what is answered, and what the platform would then say. */
interface Edited {
  readonly id: string;
  readonly proposals: readonly Proposal[];
  readonly answers: readonly Proposal[];
  readonly before: number;
  readonly after: number;
}

/** `odc metadata edit [ID...]` */
export const edit: MetadataAction = async (ids, raw, context) => {
  const project = projectOf(context);
  const mode = modeOf(raw, context);
  const edited: Edited[] = [];
  const edits: Edit[] = [];
  for (const dataset of datasetsNamed(ids, project)) {
    const facts = await gather(project, dataset, context);
    const proposals = proposeMissing(facts);
    const answers =
      mode === 'ask'
        ? await ask(proposals, facts, context)
        : proposals.filter(({ value }) => value !== undefined);
    edits.push(...answers.map((answer) => editOf(answer, dataset.id)));
    edited.push({ id: dataset.id, proposals, answers, ...(await scores(facts, answers, context)) });
  }
  const isWritten = mode !== 'show' && edits.length > 0;
  if (isWritten) await writeProject(edits, project, context);
  await tell(edited, isWritten, context);
  return 0;
};

/** `show`: nobody answers, nothing is written. */
function modeOf(raw: RawOptions, { options, machine }: Context): 'ask' | 'accept' | 'show' {
  if (raw.dryRun === true) return 'show';
  if (options.yes) return 'accept';
  return options.input && machine.hasKeyboard ? 'ask' : 'show';
}

/** A person at a terminal answers, corrects what is proposed, or passes with a hyphen. */
async function ask(
  proposals: readonly Proposal[],
  { dataset }: ProposalFacts,
  context: Context,
): Promise<readonly Proposal[]> {
  const words = metadataWords(context.lang);
  if (proposals.length > 0) context.tell(words.asking(dataset.id));
  const answers: Proposal[] = [];
  for (const proposal of proposals) {
    const field = FIELDS.find(({ id }) => id === proposal.id);
    if (field === undefined) continue;
    const isPassed = (typed: string): boolean => typed === '-' || typed === '';
    const typed = await context.ports.prompts.ask(words.questions[proposal.id], {
      ...(proposal.shown === '' ? {} : { byDefault: proposal.shown }),
      fault: (answer) =>
        isPassed(answer) || answer === proposal.shown || field.read(answer) !== undefined
          ? undefined
          : (words.notUnderstood[proposal.id] ?? words.notUnderstoodAtAll),
    });
    if (isPassed(typed)) continue;
    const value = typed === proposal.shown ? proposal.value : field.read(typed);
    answers.push({ ...proposal, value, shown: typed });
  }
  return answers;
}

function editOf({ path, value }: Proposal, id: string): Edit {
  return { do: 'set', path: ['datasets', { id }, ...path], value, after: KEYS };
}

/** Keys of a dataset in the order of a form: a new one finds its place among them. */
export const KEYS: readonly string[] = [
  'id', 'title', 'acronym', 'description', 'keywords', 'themes', 'directorate', 'producer', 'contact',
  'license', 'licenseChoice', 'frequency', 'temporal', 'spatial', 'language', 'issued', 'modified',
]; // biome-ignore format: words

async function scores(
  { project, record }: ProposalFacts,
  answers: readonly Proposal[],
  context: Context,
) {
  const today = todayOf(context);
  const then = answers
    .map((answer) => editOf(answer, record.id))
    .reduce(changed, project as unknown) as Project;
  const dataset = then.datasets.find(({ id }) => id === record.id);
  const before = qualityScore(record, today).points;
  if (dataset === undefined) return { before, after: before };
  const after = await describeDataset(then, dataset);
  return { before, after: qualityScore(after, today).points };
}

/** Writes `odc.yml`; first reads it as any command will. */
export async function writeProject(
  edits: readonly Edit[],
  { folder }: Project,
  context: Context,
): Promise<void> {
  const { files } = context.ports;
  const location = paths.join(folder, PROJECT_FILE);
  const shown = paths.relative(context.machine.folder, location);
  const text = await files.readText(location);
  if (text === undefined) throw new OdcError('config', 'project-missing', { folder });
  const changed = await editProject(text, edits);
  await parseProject(changed, shown, folder);
  await files.write(location, changed, { force: true });
  context.tell(context.words.written(shown));
}

async function tell(
  edited: readonly Edited[],
  isWritten: boolean,
  context: Context,
): Promise<void> {
  const words = metadataWords(context.lang);
  const text = edited.map(({ id, proposals, answers, before, after }) => {
    if (proposals.length === 0) return `${words.complete(id)}\n`;
    const shown = isWritten ? answers : proposals;
    const left = isWritten
      ? proposals.filter(({ id: key }) => !answers.some((one) => one.id === key))
      : [];
    return [
      words.heading(id, isWritten),
      ...shown.map(
        ({ id: key, shown: value }) =>
          `  ${words.labels[key]}${words.colon} ${value === '' ? words.noProposal : value}`,
      ),
      ...(left.length === 0 ? [] : [words.left(left.map(({ id: key }) => words.labels[key]))]),
      words.points(before, after, isWritten),
      '',
    ].join('\n');
  });
  const [first] = edited;
  const next =
    !isWritten && first !== undefined && edited.some(({ answers }) => answers.length > 0);
  await writeAs(
    {
      pretty: () => text.join('\n') + (next ? `\n${words.nextWrite(first.id)}\n` : ''),
      json: () =>
        json({
          written: isWritten,
          datasets: edited.map(({ id, proposals, answers, before, after }) => ({
            id,
            proposals: proposals.map(({ id: key, value }) => ({
              key,
              value: value ?? null,
              accepted: isWritten && answers.some((one) => one.id === key),
            })),
            points: { before, after },
          })),
        }),
    },
    context,
  );
}
