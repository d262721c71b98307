import type { AnyCellDefect, CellDefect } from '../../defect.ts';
import { reported, settled } from '../settle.ts';
import { isText, plainText } from './plain-text.ts';

const TEXT = { name: 'description' } as const;

/** Named entities that French texts come back with from a web editor. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë',
  agrave: 'à', acirc: 'â', auml: 'ä', ccedil: 'ç', icirc: 'î', iuml: 'ï', ocirc: 'ô', ouml: 'ö', ugrave: 'ù', ucirc: 'û',
  uuml: 'ü', Eacute: 'É', Egrave: 'È', Ecirc: 'Ê', Agrave: 'À', Acirc: 'Â', Ccedil: 'Ç', Icirc: 'Î', Ocirc: 'Ô', Ugrave: 'Ù',
  oelig: 'œ', OElig: 'Œ', aelig: 'æ', AElig: 'Æ', laquo: '«', raquo: '»', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”',
  hellip: '…', ndash: '–', mdash: '—', euro: '€', deg: '°', sup2: '²', sup3: '³', copy: '©', reg: '®', bull: '•', middot: '·',
  frac12: '½', frac14: '¼', frac34: '¾', times: '×', plusmn: '±', micro: 'µ', sect: '§', para: '¶', ordm: 'º', ordf: 'ª', iexcl: '¡',
  iquest: '¿', ntilde: 'ñ', Ntilde: 'Ñ', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', szlig: 'ß',
}; // biome-ignore format: a table
const ENTITY = /&(?:#(\d{2,6})|#[xX]([0-9a-fA-F]{2,5})|([A-Za-z]{2,6}\d{0,2}));/g;

/** One time: `&amp;lt;` gives `&lt;`. */
function decoded(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? entity) : entity;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const isText = code >= 0x20 && code !== 0x7f && (code < 0x80 || code > 0x9f);
    const isLone = code >= 0xd800 && code <= 0xdfff;
    return isText && !isLone && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** `&eacute;` for `é`: what a web editor writes. */
const entity: CellDefect = {
  id: 'TXT-HTML-ENTITY',
  applies: isText,
  everyCell: true,
  silence: plainText,
  repair(text, { column }) {
    const after = text.includes('&') ? decoded(text) : text;
    if (after === text) return undefined;
    // Encoded twice, or the text is about entities: which of the two is not known.
    return decoded(after) === after ? settled(column, 'C', after) : reported('twice');
  },
  examples: [
    {
      field: TEXT,
      cell: 'Caf&eacute; &amp; th&eacute;',
      gives: { class: 'C', after: 'Café & thé' },
    },
    { field: TEXT, cell: 'L&#039;eau', gives: { class: 'C', after: "L'eau" } },
    { field: TEXT, cell: '5&nbsp;&#x20AC;', gives: { class: 'C', after: '5\u00a0€' } },
    { field: TEXT, cell: '&amp;lt;', gives: { class: 'R', reason: 'twice' } },
    { field: TEXT, cell: 'R&D;', gives: null },
    { field: TEXT, cell: 'AT&T', gives: null },
    { field: TEXT, cell: 'a&b=1&copy=2', gives: null },
    { field: TEXT, cell: '&toString;', gives: null },
  ],
};

const SCRIPT =
  /<(?:script|iframe|object|embed)\b|\bjavascript:\s*\S|<[a-z][^<>]*\son[a-z]{3,}\s*=/i;

/** What a browser runs when the text is shown on a page. */
const script: CellDefect = {
  id: 'SEC-SCRIPT',
  applies: isText,
  everyCell: true,
  silence: plainText,
  repair: (text) => (SCRIPT.test(text) ? reported() : undefined),
  examples: [
    { field: TEXT, cell: '<script>alert(1)</script>', gives: { class: 'R' } },
    { field: TEXT, cell: '<img src=x onerror="x()">', gives: { class: 'R' } },
    { field: TEXT, cell: '<b>javascript</b>', gives: null },
    { field: TEXT, cell: 'a < script', gives: null },
  ],
};

const TAG =
  /<\/?(?:a|b|i|u|p|br|hr|em|strong|span|div|font|h[1-6]|ul|ol|li|table|t[rdh]|tbody|thead|img|sup|sub|small|center|blockquote)(?:\s[^<>]*|\/)?>/i;

/** Tags of a page; `<` between two figures is a comparison. */
const html: CellDefect = {
  id: 'TXT-HTML',
  applies: isText,
  everyCell: true,
  silence: plainText,
  repair: (text) => (TAG.test(text) ? reported() : undefined),
  examples: [
    { field: TEXT, cell: '<p>Ouvert le <b>lundi</b></p>', gives: { class: 'R' } },
    { field: TEXT, cell: 'ligne<br/>suivante', gives: { class: 'R' } },
    { field: TEXT, cell: 'moins de 5 (<5) et plus (>3)', gives: null },
    { field: TEXT, cell: 'Mairie <mairie@example.org>', gives: null },
    { field: TEXT, cell: 'a<b', gives: null },
  ],
};

export const htmls: readonly AnyCellDefect[] = [script, html, entity];
