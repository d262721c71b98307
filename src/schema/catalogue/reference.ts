/** What a user may write to name a schema. */
export type Reference =
  | { readonly kind: 'slug'; readonly name: string; readonly version: string | undefined }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string };

const URL_START = /^https?:\/\//i;
/** `./x`, `../x`, `/x`, `~/x`, `\\server\x`, `C:\x`, or any text with a backslash. */
const PATH_START = /^(?:\.{1,2}[/\\]|[/~]|[A-Za-z]:[/\\])|\\/;
const SCHEMA_FILE = /\.(?:json|ya?ml)$/i;
const SLUG = /^[\w.-]+\/[\w.-]+$/;
const VERSION = /^\w[\w.+-]*$/;

/**
 * Reads a reference without looking at the disk: what begins like a path or ends with `.json`,
 * `.yml` or `.yaml` is a file; the rest is a slug, `owner/name` or `owner/name@version`.
 */
export function parseReference(text: string): Reference {
  const trimmed = text.trim();
  if (URL_START.test(trimmed)) return { kind: 'url', url: trimmed };
  if (PATH_START.test(trimmed) || SCHEMA_FILE.test(trimmed)) return { kind: 'file', path: trimmed };
  const at = trimmed.lastIndexOf('@');
  return at > 0
    ? { kind: 'slug', name: trimmed.slice(0, at), version: trimmed.slice(at + 1) }
    : { kind: 'slug', name: trimmed, version: undefined };
}

/** True for `owner/name`. Such a name is also safe as a path: no segment is `.` or `..`. */
export function isSlug(text: string): boolean {
  return SLUG.test(text) && !text.split('/').some((part) => /^\.+$/.test(part));
}

/** True for a version that is safe as the name of a file. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}
