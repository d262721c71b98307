import type { TextSignature } from './kind.ts';

const ATTRIBUTES = String.raw`(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*`;
const XML = new RegExp(String.raw`^(?:<\?xml\s|<[A-Za-z_][\w:.-]*${ATTRIBUTES}/?>\s*<)`);
const HTML = /^<(?:!doctype\s+html|html|head|body|table|meta|script|title|div|p|h1|center)\b/i;

/** The text from its first tag on. */
function withoutComments(text: string): string {
  let rest = text;
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return '';
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

/** Kinds that are text. The most precise first. */
export const TEXT_SIGNATURES: readonly TextSignature[] = [
  {
    kind: 'html',
    test: (text) =>
      HTML.test(withoutComments(text)) || (XML.test(text) && /<html[\s>]/i.test(text)),
    examples: {
      valid: [
        '<!DOCTYPE html><title>404</title>',
        '<html lang="fr">',
        '<!-- page -->\n<html>',
        "<table border='1'><tr><td>nom",
        '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">',
      ],
      invalid: ['nom;<html>', '<5 ans;12', 'table;nom'],
    },
  },
  {
    // Excel's « XML Spreadsheet 2003 », often named .xls.
    kind: 'spreadsheetml',
    test: (text) => XML.test(text) && text.includes('urn:schemas-microsoft-com:office:spreadsheet'),
    examples: {
      valid: [
        '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ],
      invalid: ['urn:schemas-microsoft-com:office:spreadsheet;1'],
    },
  },
  {
    kind: 'xml',
    test: (text) => XML.test(text),
    examples: {
      valid: [
        '<?xml version="1.0"?><kml>',
        '<svg xmlns="http://www.w3.org/2000/svg">\n<g>',
        '<a><b/>',
      ],
      invalid: ['<5 ans>;<10 ans>', '<nom>;<prenom>', 'a,<b>'],
    },
  },
  {
    kind: 'json',
    test: isJson,
    examples: {
      valid: [
        '{"message": "not found"}',
        '[]',
        '{}',
        '{\n  "type": "FeatureCollection",\n  "features": [{"type": "Feature", "geometry"',
        '{"a":1}\n{"a":2}\n',
        '[{"id": 1, "nom": "Par',
        '[[1, 2], [3',
      ],
      invalid: [
        '[nom];[prenom]\n1;2',
        '{id},{nom}\n1,2',
        '"a","b"',
        '[48.1;2.3]',
        '["nom";"prenom"]',
      ],
    },
  },
];

const JSON_START = /^(?:\{\s*"(?:[^"\\]|\\.)*"\s*:|\[\s*(?:\{\s*["}]|\[\s*["[{\d-]))/;

/** A text that is JSON, its first line is, or it begins as nothing else does. */
function isJson(text: string): boolean {
  if (!/^[{[]/.test(text)) return false;
  if (JSON_START.test(text)) return true;
  return [text, text.split(/\r?\n/, 1)[0] ?? ''].some((candidate) => {
    try {
      return typeof JSON.parse(candidate) === 'object';
    } catch {
      return false;
    }
  });
}
