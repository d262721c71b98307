import { OdcError } from '../../base/errors.ts';
import { type Answers, answersOf, gather, type SomeAnswers } from '../../launch/answers.ts';
import { defaultObjectives } from '../../launch/default-objectives.ts';
import { headOf } from '../../launch/note/blocks.ts';
import type { Directory } from '../../project/authority/directory.ts';
import {
  authorityOf,
  type FoundAuthority,
  findAuthority,
} from '../../project/authority/find-authority.ts';
import type { Authority } from '../../project/project.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { today } from '../privacy-decisions.ts';
import { askAnswers } from './ask-answers.ts';
import type { FileInHand } from './first-file.ts';
import { answersFromFile, answersFromOptions, inProject, text } from './given-answers.ts';

/** All that may answer. */
export interface Sources {
  readonly raw: RawOptions;
  readonly folder: string;
  readonly inHand: FileInHand | undefined;
  /** The framing note as it stands. */
  readonly note: string | undefined;
  readonly directory: Directory;
}

/** True when a person is there to answer and to agree. */
export function isInteractive({ machine, options }: Context): boolean {
  return machine.hasKeyboard && options.input && !options.yes;
}

/**
 * Options, then the file of answers, then `odc.yml`, then what a person says, then the directory,
 * then what is proposed to everyone.
 * @throws OdcError `usage` when nothing tells the authority
 */
export async function collectAnswers(sources: Sources, context: Context): Promise<Answers> {
  const { raw, directory } = sources;
  const told = await givenAnswers(sources, context);
  const found = lookUp(raw, told, directory);
  const given = isAnother(found, context) ? withAuthority(told, found, context) : told;
  const proposed = proposals(sources, { ...found, ...given.authority }, context);
  const asked = isInteractive(context)
    ? await askAnswers({ given, found, ...proposed }, directory, context)
    : given;
  const { objectives, folder } = proposed;
  const answers = gather([
    asked,
    {
      ...(found === undefined ? {} : { authority: authorityOf(found) }),
      ...(asked.objectives === undefined ? { objectives } : {}),
      ...(asked.platform === undefined ? { platform: { kind: 'datagouv' as const } } : {}),
      ...(asked.license === undefined ? { license: 'lov2' } : {}),
      ...(asked.folders === undefined ? { folders: [folder] } : {}),
    },
  ]);
  return { ...answers, authority: named(answers.authority, raw) };
}

async function givenAnswers({ raw, folder, inHand }: Sources, context: Context) {
  const file = text(raw.answers);
  return gather([
    ...(inHand === undefined ? [] : [{ datasets: [inHand.dataset] }]),
    answersFromOptions(raw, folder, context),
    ...(file === undefined ? [] : [await answersFromFile(file, context)]),
    ...(context.project === undefined ? [] : [answersOf(context.project)]),
  ]);
}

function lookUp(raw: RawOptions, { authority }: SomeAnswers, directory: Directory) {
  const siren = text(raw.siren) ?? (text(raw.insee) === undefined ? authority?.siren : undefined);
  const insee = text(raw.insee) ?? (siren === undefined ? authority?.insee : undefined);
  if (siren === undefined && insee === undefined) return undefined;
  return findAuthority(
    {
      ...(siren === undefined ? {} : { siren }),
      ...(insee === undefined ? {} : { insee }),
      ...(authority?.kind === undefined ? {} : { kind: authority.kind }),
    },
    directory,
  );
}

/** True when a code given now is of another authority than that of `odc.yml`. */
function isAnother(
  found: FoundAuthority | undefined,
  { project }: Context,
): found is FoundAuthority {
  const { siren, insee } = project?.authority ?? {};
  if (found === undefined) return false;
  return siren === undefined ? insee !== undefined && insee !== found.insee : siren !== found.siren;
}

/** What `odc.yml` said of the former authority gives way; what the options say stays. */
function withAuthority(told: SomeAnswers, found: FoundAuthority, context: Context): SomeAnswers {
  const former = context.project?.authority ?? {};
  const own = Object.entries(told.authority ?? {}).filter(
    ([key, value]) => (former as Readonly<Record<string, unknown>>)[key] !== value,
  );
  return { ...told, authority: { ...authorityOf(found), ...Object.fromEntries(own) } };
}

function proposals({ folder, inHand, note }: Sources, known: Partial<Authority>, context: Context) {
  const launched = headOf(note ?? '')?.launched ?? today(context);
  return {
    objectives: defaultObjectives(known.kind, launched),
    folder: inHand === undefined ? '.' : inProject(paths.dirname(inHand.path), folder, context),
  };
}

function named(authority: Partial<Authority> | undefined, raw: RawOptions): Authority {
  const siren = text(raw.siren);
  if (authority?.name === undefined) {
    throw siren === undefined
      ? new OdcError('usage', 'init-without-authority')
      : new OdcError('usage', 'init-name-needed', { siren });
  }
  const digits = siren?.replace(/\D/g, '') ?? '';
  return {
    ...authority,
    name: authority.name,
    ...(digits === '' ? {} : { siren: digits.slice(0, 9) }),
    ...(digits.length === 14 ? { siret: digits } : {}),
  };
}
