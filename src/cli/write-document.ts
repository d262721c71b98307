import { OdcError } from '../base/errors.ts';
import type { Context } from './context.ts';

/** Writes a document to standard output (`-`) or to a file, whole or not at all. */
export async function writeDocument(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  context: Context,
): Promise<void> {
  if (path === '-') {
    if (typeof content === 'string') context.out.write(content);
    else if (content instanceof Uint8Array) throw new OdcError('usage', 'binary-to-screen', {});
    else for (const piece of content) context.out.write(piece);
    return;
  }
  await context.ports.files.write(path, content, { force: await mayReplace(path, context) });
  context.tell(context.words.written(path));
}

/** `--force` replaces; a person at a terminal is asked, `--yes` answers for them. */
export async function mayReplace(path: string, context: Context): Promise<boolean> {
  const { options, ports, machine } = context;
  if (options.force || options.yes) return true;
  if (!options.input || !machine.hasKeyboard || !(await ports.files.exists(path))) return false;
  return ports.prompts.confirm(context.words.replace(path), false);
}
