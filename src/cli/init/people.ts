import { OdcError } from '../../base/errors.ts';
import type { Objective, Person } from '../../project/project.ts';

const EMAIL = /^[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+$/;

/**
 * A person as one line tells: `Fonction <adresse>`, `Nom, fonction <adresse>`, or an address alone.
 * @param option name of the option, for the error
 * @throws OdcError `usage`, `init-person-wrong`
 */
export function personFrom(text: string, option: string): Person {
  const wrong = (): OdcError =>
    new OdcError('usage', 'init-person-wrong', { name: option, value: text });
  const [, said = '', between] = /^([^<>]*?)\s*(?:<([^<>]*)>)?$/.exec(text.trim()) ?? [];
  const alone = between === undefined && EMAIL.test(said.trim());
  const email = (alone ? said : between)?.trim();
  if (email !== undefined && !EMAIL.test(email)) throw wrong();
  const [name = '', ...rest] = alone ? [] : said.split(',').map((part) => part.trim());
  const post = rest.join(', ');
  if (name === '' && email === undefined) throw wrong();
  return {
    ...(name === '' ? {} : post === '' ? { function: name } : { name, function: post }),
    ...(email === undefined ? {} : { email }),
  };
}

/** `Direction : fonction <adresse>`; the directorate may be left out. */
export function referentFrom(text: string): Person {
  const [, directorate, rest] = /^([^:<]+?)\s*:\s*(.+)$/s.exec(text.trim()) ?? [];
  if (directorate === undefined || rest === undefined) return personFrom(text, '--referent');
  return { directorate, ...personFrom(rest, '--referent') };
}

/** `1: Rendre compte de l’emploi des subventions` @throws OdcError `usage`, `init-objective-wrong` */
export function objectiveFrom(text: string): Objective {
  const [, level, said] = /^([123])\s*[:.)-]\s*(\S.*)$/s.exec(text.trim()) ?? [];
  if (level === undefined || said === undefined) {
    throw new OdcError('usage', 'init-objective-wrong', { value: text });
  }
  return { level: Number(level) as Objective['level'], text: said };
}

/** A person as one line tells it again. */
export function personText({ name, function: post, directorate, email }: Person): string {
  const said = [name, post].filter((part) => part !== undefined).join(', ');
  const where = directorate === undefined ? '' : `${directorate}\u00a0: `;
  return `${where}${said}${email === undefined ? '' : ` <${email}>`}`.trim();
}
