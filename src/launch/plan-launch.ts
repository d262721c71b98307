import { editProject } from '../project/edit-project.ts';
import type { Duty } from '../project/obligations/judge.ts';
import type { Project } from '../project/project.ts';
import type { Answers } from './answers.ts';
import { framingSections } from './framing/index.ts';
import type { Framing } from './framing/section.ts';
import { blockText, headOf, type Section } from './note/blocks.ts';
import { type Fate, mergeNote } from './note/merge-note.ts';
import { projectEdits } from './project-edits.ts';
import { projectText, SCHEMA_COPY } from './project-text.ts';

export const NOTE_FILE = 'cadrage.md';
/** What `odc` would write in place of the sections that a person changed. */
export const PROPOSAL_FILE = 'cadrage.propositions.md';

export interface LaunchSubject {
  readonly answers: Answers;
  readonly duties: readonly Duty[];
  /** `AAAA-MM-JJ` */
  readonly today: string;
  /** What stands in the folder. */
  readonly existing: {
    readonly project?: Project;
    readonly projectText?: string;
    readonly note?: string;
    readonly schemaCopy?: string;
    readonly proposals?: string;
  };
  /** The JSON Schema of `odc.yml`. */
  readonly schema: string;
  readonly say: Framing['say'];
}

export interface PlannedFile {
  readonly path: string;
  readonly action: 'create' | 'update' | 'unchanged';
  readonly content: string;
}

export interface LaunchPlan {
  readonly files: readonly PlannedFile[];
  /** What becomes of each section of the note. */
  readonly sections: Readonly<Record<string, Fate>>;
  /** Sections that a person changed and that would now be written otherwise. */
  readonly proposed: readonly string[];
}

/** All that `odc init` is about to write; nothing is written. */
export async function planLaunch(subject: LaunchSubject): Promise<LaunchPlan> {
  const { existing, answers, duties, today, say, schema } = subject;
  const project =
    existing.project === undefined || existing.projectText === undefined
      ? await projectText(answers)
      : await editProject(existing.projectText, projectEdits(existing.project, answers));
  const launched = headOf(existing.note ?? '')?.launched ?? today;
  const sections = framingSections({ answers, duties, launched, say });
  const note = mergeNote(existing.note, sections, launched);
  const files = [
    planned('odc.yml', existing.projectText, project),
    planned(SCHEMA_COPY, existing.schemaCopy, schema),
    planned(NOTE_FILE, existing.note, note.text),
  ];
  if (note.proposals.length > 0) {
    files.push(planned(PROPOSAL_FILE, existing.proposals, proposalText(note.proposals)));
  }
  return {
    files,
    sections: note.fates,
    proposed: note.proposals.map(({ id }) => id),
  };
}

function planned(path: string, before: string | undefined, content: string): PlannedFile {
  const action = before === undefined ? 'create' : before === content ? 'unchanged' : 'update';
  return { path, action, content };
}

function proposalText(sections: readonly Section[]): string {
  const said = `Ces parties de ${NOTE_FILE} ont été modifiées à la main : odc les a laissées telles quelles. Voici ce qu’il y écrirait aujourd’hui. Pour reprendre une partie, copiez-la avec ses deux marques, ou videz-la dans ${NOTE_FILE} et relancez odc init.`;
  return `${[said.replace(/ :/g, '\u00a0:'), ...sections.map(blockText)].join('\n\n')}\n`;
}
