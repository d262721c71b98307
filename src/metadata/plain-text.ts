/** The text of a Markdown description without its marks, for those that show no Markdown. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^```[^\n]*$/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^ {0,3}(#{1,6}|>|[-*+]|\d+[.)]) +/gm, '')
    .replace(/(\*\*|__|`)(.+?)\1/g, '$2')
    .replace(/(?<![\p{L}\d])([*_])(\S(?:.*?\S)?)\1(?![\p{L}\d])/gu, '$2')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line. */
export function oneLine(markdown: string): string {
  return plainText(markdown).replace(/\s+/g, ' ');
}
