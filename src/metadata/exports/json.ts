/** A JSON document as all of ours are: two spaces, a final newline, no key without a value. */
export function json(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The content without keys whose value is `undefined`, an empty text or an empty list. */
export function filled(
  content: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(content).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
