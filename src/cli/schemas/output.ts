import { OdcError } from '../../base/errors.ts';
import type { OutputWish } from '../common-options.ts';
import type { Context } from '../context.ts';
import { writeDocument } from '../write-document.ts';

type Content = string | Uint8Array;

/** How an action writes its result, by format; the first is the default. */
export type Writings = Readonly<Record<string, () => Content | Promise<Content>>>;

/**
 * Writes the result of an action in the formats wanted.
 * @throws OdcError `usage` for a format that the action has not
 */
export async function writeAs(writings: Writings, context: Context): Promise<void> {
  const allowed = Object.keys(writings);
  for (const { format, path } of context.options.outputs) {
    const write = Object.hasOwn(writings, format) ? writings[format] : undefined;
    if (write === undefined) throw new OdcError('usage', 'unknown-format', { format, allowed });
    await writeDocument(path, await write(), context);
  }
}

/** A JSON document with its version, two spaces, final newline. */
export function json(content: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ version: 1, ...content }, null, 2)}\n`;
}

/** The name that an action cannot do without. @throws OdcError `usage` */
export function needed(target: string | undefined, action: string): string {
  if (target === undefined || target === '') {
    throw new OdcError('usage', 'missing-target', { action });
  }
  return target;
}

/** The wish of an action that writes one document only. */
export function onlyWish({ options }: Context): OutputWish {
  return options.outputs[0] ?? { format: 'pretty', path: '-' };
}
