const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Text with the escapes of ECMA-376 (§22.9.2.19) replaced: `_x000D_` is a carriage return, and
 * `_x005F_` the underscore of a text that looks like an escape.
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_escape, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
