import { XmlFault } from './fault.ts';

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const REFERENCE = /&(?:#x([0-9a-fA-F]{1,8})|#([0-9]{1,9})|([A-Za-z]{2,4}));|&/g;

/**
 * Text with its references replaced. Only the five entities of the standard exist: no document
 * defines its own, so that nothing can be made to grow.
 * @throws XmlFault on any other `&`
 */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (reference, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    const known = name === undefined ? undefined : PREDEFINED.get(name);
    if (known === undefined) throw new XmlFault(`unknown reference ${reference}`);
    return known;
  });
}

function character(code: number): string {
  const legal =
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0x10ffff) ||
    code === 0x9 ||
    code === 0xa ||
    code === 0xd;
  if (!legal) throw new XmlFault(`character reference ${code}`);
  return String.fromCodePoint(code);
}
