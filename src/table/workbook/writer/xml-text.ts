const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as content or attribute value of XML. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? sign);
}

/** Longest text that a cell of Excel may hold; a longer one makes it repair the file. */
const MAX_LENGTH = 32_767;

/**
 * Text of a cell as XML. What XML cannot hold, and a carriage return, is written `_xHHHH_`, and a
 * text that already looks so is protected (ECMA-376 §22.9.2.19). A text too long for a cell is cut.
 */
export function cellXmlText(text: string): string {
  const short = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
  const safe = short
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML cannot hold
    .replace(/[\x00-\x08\x0b-\x1f\ufffe\uffff]/g, (sign) => {
      const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });
  return xmlText(safe);
}
