import { OdcError } from '../../base/errors.ts';
import type { Lang } from '../../base/messages/text.ts';
import { errorWording } from '../../base/messages/wording.ts';
import type { Directory } from '../../project/authority/directory.ts';
import { type FoundAuthority, findAuthority } from '../../project/authority/find-authority.ts';
import type { AuthorityKind } from '../../project/project.ts';

/** What is wrong with an answer, as an error of the command line would say it. */
export function faultOf(read: () => unknown, lang: Lang): string | undefined {
  try {
    read();
    return undefined;
  } catch (cause) {
    if (!(cause instanceof OdcError)) throw cause;
    // Asked next: which of the two it is.
    if (cause.code === 'insee-ambiguous') return undefined;
    const wording = errorWording(cause.code, lang);
    return [wording?.message(cause.params), wording?.action(cause.params)].join('. ');
  }
}

/** A code of six digits or more is a SIREN, right or wrong; a shorter one is of the INSEE. */
export function lookUp(
  code: string,
  directory: Directory,
  kind?: AuthorityKind,
): FoundAuthority | undefined {
  const compact = code.replace(/\s/g, '');
  const query = compact.length >= 6 ? { siren: compact } : { insee: compact.toUpperCase() };
  return findAuthority({ ...query, ...(kind === undefined ? {} : { kind }) }, directory);
}
