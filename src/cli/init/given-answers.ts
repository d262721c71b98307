import { OdcError } from '../../base/errors.ts';
import { answersOf, type SomeAnswers } from '../../launch/answers.ts';
import { parseProject } from '../../project/parse-project.ts';
import type { Authority, AuthorityKind, Platform, Roles } from '../../project/project.ts';
import type { RawOptions } from '../command-entry.ts';
import type { Context } from '../context.ts';
import { paths } from '../paths.ts';
import { today } from '../privacy-decisions.ts';
import { type Answerer, dutyAnswerFrom } from './duty-answers.ts';
import { objectiveFrom, personFrom, referentFrom } from './people.ts';

/** What the options say. @throws OdcError `usage` */
export function answersFromOptions(raw: RawOptions, folder: string, context: Context): SomeAnswers {
  const authority = authorityFrom(raw);
  const roles = rolesFrom(raw);
  const objectives = texts(raw.objective).map(objectiveFrom);
  const by = answererOf(context);
  const obligations = texts(raw.duty).map((one) => dutyAnswerFrom(one, by));
  const folders = texts(raw.folder).map((one) => inProject(one, folder, context));
  const kind = text(raw.platform) as Platform['kind'] | undefined;
  const url = text(raw.platformUrl);
  const license = text(raw.license);
  return {
    ...(Object.keys(authority).length === 0 ? {} : { authority }),
    ...(Object.keys(roles).length === 0 ? {} : { roles }),
    ...(objectives.length === 0 ? {} : { objectives }),
    ...(kind === undefined ? {} : { platform: { kind, ...(url === undefined ? {} : { url }) } }),
    ...(license === undefined ? {} : { license }),
    ...(folders.length === 0 ? {} : { folders }),
    ...(obligations.length === 0 ? {} : { obligations }),
  };
}

/** Who answers on this machine, today. */
export function answererOf(context: Context): Answerer {
  return { who: context.machine.user, when: today(context) };
}

/**
 * What a file of answers says: YAML, the same keys as `odc.yml`, `version` left out if wanted.
 * @throws OdcError `usage` when it is missing; `config` when it is not right
 */
export async function answersFromFile(path: string, context: Context): Promise<SomeAnswers> {
  const text = await context.ports.files.readText(paths.resolve(context.machine.folder, path));
  if (text === undefined) throw new OdcError('usage', 'init-answers-missing', { path });
  const whole = /^version\s*:/m.test(text) ? text : `${text.trimEnd()}\nversion: 1\n`;
  return answersOf(await parseProject(whole, path, paths.dirname(path)));
}

function authorityFrom(raw: RawOptions): Partial<Authority> {
  const kind = text(raw.kind) as AuthorityKind | undefined;
  const email = text(raw.contact);
  const name = text(raw.name);
  const website = text(raw.website);
  const population = number(raw.population, '--population');
  const staff = number(raw.staff, '--staff');
  return {
    ...(name === undefined ? {} : { name }),
    ...(kind === undefined ? {} : { kind }),
    ...(population === undefined ? {} : { population: Math.round(population) }),
    ...(staff === undefined ? {} : { staff }),
    ...(website === undefined ? {} : { website }),
    ...(email === undefined ? {} : { contact: { email } }),
  };
}

function rolesFrom(raw: RawOptions): Roles {
  const person = (value: unknown, option: string) => {
    const said = text(value);
    return said === undefined ? undefined : personFrom(said, option);
  };
  const dpo = person(raw.dpo, '--dpo');
  const chiefDataOfficer = person(raw.chiefDataOfficer, '--chief-data-officer');
  const projectLead = person(raw.projectLead, '--project-lead');
  const committee = texts(raw.committee).map((one) => personFrom(one, '--committee'));
  const referents = texts(raw.referent).map(referentFrom);
  return {
    ...(dpo === undefined ? {} : { dpo }),
    ...(chiefDataOfficer === undefined ? {} : { chiefDataOfficer }),
    ...(projectLead === undefined ? {} : { projectLead }),
    ...(committee.length === 0 ? {} : { committee }),
    ...(referents.length === 0 ? {} : { referents }),
  };
}

/** A path as typed, from the folder of `odc.yml`, with `/`. */
export function inProject(path: string, folder: string, { machine }: Context): string {
  const relative = paths.relative(folder, paths.resolve(machine.folder, path));
  return relative === '' ? '.' : relative.replaceAll('\\', '/');
}

/** `48,5`, `12 400` and `12400` are numbers. @throws OdcError `usage`, `init-number-wrong` */
export function number(value: unknown, option: string): number | undefined {
  const said = text(value);
  if (said === undefined) return undefined;
  const plain = said.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(plain)) {
    throw new OdcError('usage', 'init-number-wrong', { name: option, value: said });
  }
  return Number(plain);
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
