import { oneLine } from '../../metadata/plain-text.ts';
import { type Html, trusted } from './html.ts';
import { safeLink } from './links.ts';

export type Markdown = (text: string) => Html;

/**
 * A renderer of descriptions: headings start at `h3`, HTML is shown as text, pictures are left out
 * (they would come from elsewhere), links lead to the web or to a mailbox only.
 */
export async function markdownRenderer(): Promise<Markdown> {
  const { default: MarkdownIt } = await import('markdown-it');
  const renderer = new MarkdownIt({ html: false, linkify: false, breaks: false });
  renderer.disable('image');
  renderer.validateLink = (address: string) => safeLink(address) !== undefined;
  const level = (tag: string) => `h${Math.min(6, Number(tag.slice(1)) + 2)}`;
  renderer.core.ruler.push('lower-headings', ({ tokens }) => {
    for (const token of tokens) if (/^h[1-6]$/.test(token.tag)) token.tag = level(token.tag);
  });
  return (text) => trusted(renderer.render(text));
}

/** The first words of a Markdown text, without its marks, for lists and feeds. */
export function firstWords(markdown: string, most = 240): string {
  const text = oneLine(markdown);
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}
