import { OdcError } from '../../base/errors.ts';
import type { Context } from '../context.ts';
import type { Place } from './destination.ts';
import { publishWords } from './words/index.ts';

/**
 * The key: from the environment, from a file that the environment names, or typed without being
 * shown. Never from an option, never kept.
 * @param isNeeded false: without a key, what is public is enough
 * @returns `undefined` when there is none
 * @throws OdcError `config`: `key-file-missing`; `usage`: `publish-key-missing`
 */
export async function readKey(
  { target, url, environment }: Place,
  isNeeded: boolean,
  context: Context,
): Promise<string | undefined> {
  const { machine, ports, options, lang } = context;
  const variables = target.keyVariables(environment);
  if (variables.length === 0) return undefined;
  for (const variable of variables) {
    const value = machine.environment[variable]?.trim();
    if (value) return value;
    const path = machine.environment[`${variable}_FILE`];
    if (!path) continue;
    const content = (await ports.files.readText(path))?.trim();
    if (!content) throw new OdcError('config', 'key-file-missing', { path, variable });
    return content;
  }
  if (!isNeeded) return undefined;
  const { host } = new URL(url);
  if (machine.hasKeyboard && options.input) {
    const typed = (await ports.prompts.secret(publishWords(lang).askKey(host))).trim();
    if (typed !== '') return typed;
  }
  throw new OdcError('usage', 'publish-key-missing', { host, variables });
}
