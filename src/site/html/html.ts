/** Text that is HTML already. Only this file makes it, so that what comes from data is escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, lists are joined, what is absent is nothing. */
export type Part = string | number | Html | false | null | undefined | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in an element or between quotes in an attribute; characters of control are dropped. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign).replace(/[^\P{Cc}\t\n\r]/gu, '');
}

function textOf(part: Part): string {
  if (part === undefined || part === null || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return part.map(textOf).join('');
}

/** `html\`<p>${title}</p>\``: every value is escaped unless it is `Html`. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((whole, text, index) => whole + text + textOf(parts[index]), ''));
}

/** HTML from a source that escapes by itself: a Markdown renderer, another template. */
export function trusted(text: string): Html {
  return new Html(text);
}

/** Data for machines inside a page: no sign of it can close the element. */
export function jsonBlock(type: string, data: unknown): Html {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return new Html(`<script type="${type}">${json}</script>`);
}
