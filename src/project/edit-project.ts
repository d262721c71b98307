import { isDeepStrictEqual } from 'node:util';
import { OdcError } from '../base/errors.ts';
import { changed } from './editing/changed.ts';
import { rewrite, splice } from './editing/splice.ts';

/**
 * One step of a path: a key, an index, or the item of a list that has these values
 * (`{id: 'subventions'}`), which is made when there is none.
 */
export type Step = string | number | Readonly<Record<string, string | number>>;

/** One change to the content of an `odc.yml`. What lacks on the way is created. */
export type Edit =
  /** The value at a path, in place of the former one. */
  | {
      readonly do: 'set';
      readonly path: readonly Step[];
      readonly value: unknown;
      /**
       * Keys in the order wished: one that is new stands after the last of those that precede it
       * here, at the end without them.
       */
      readonly after?: readonly string[];
    }
  /** A value at the end of the list at a path. */
  | { readonly do: 'add'; readonly path: readonly Step[]; readonly value: unknown }
  /** Nothing at a path, any more. Does nothing when there was nothing. */
  | { readonly do: 'remove'; readonly path: readonly Step[] };

/**
 * Changes the text of an `odc.yml`. Only the lines concerned change: comments, order, quotes and
 * layout of all others stay byte for byte (an odd layout may cost blank lines, never a comment). Keys of a value that are `undefined` are left out.
 * @param text a text that `parseProject` accepts, or `''`
 * @returns the new text; the same one when nothing is to change
 * @throws OdcError `config`, `project-not-editable`: syntax errors, or a path that crosses an alias
 */
export async function editProject(text: string, edits: readonly Edit[]): Promise<string> {
  const yaml = await import('yaml');
  return edits.reduce((before, edit) => edited(before, edit, yaml), text);
}

function edited(text: string, edit: Edit, yaml: typeof import('yaml')): string {
  const document = yaml.parseDocument(text);
  if (document.errors.length > 0) throw new OdcError('config', 'project-not-editable', {});
  const content: unknown = document.toJS({ maxAliasCount: 100 });
  const wanted = changed(content, edit);
  if (isDeepStrictEqual(content ?? {}, wanted)) return text;
  for (const write of [
    () => splice(text, document, edit, yaml),
    () => rewrite(document, edit, yaml),
  ]) {
    const written = write();
    if (written !== undefined && says(written, wanted, yaml)) return written;
  }
  throw new OdcError('config', 'project-not-editable', { key: keyOf(edit.path) });
}

function says(text: string, wanted: unknown, yaml: typeof import('yaml')): boolean {
  const document = yaml.parseDocument(text);
  return (
    document.errors.length === 0 &&
    isDeepStrictEqual(document.toJS({ maxAliasCount: 100 }) ?? {}, wanted)
  );
}

function keyOf(path: readonly Step[]): string {
  return path
    .map((step) => (typeof step === 'object' ? Object.values(step).join(' ') : String(step)))
    .join('.');
}
