/**
 * The text of a label as names are compared: spaces around are not part of it, and a line break
 * inside is a space (Frictionless). Case, accents and Unicode form count.
 */
export function labelText(label: string): string {
  return label.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
