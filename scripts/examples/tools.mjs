// What the makers of example files share: a chance that is the same each time, and writers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import yazl from 'yazl';

/** A generator of numbers in [0, 1) from a word: each file has its own, so that one may change alone. */
export function chance(seed) {
  let state = [...seed].reduce(
    (hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0,
    7,
  );
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  const pick = (list) => list[Math.floor(next() * list.length)];
  return { next, int, pick, maybe: (share) => next() < share };
}

/** The town: fictional, in a département that no commune of France has. */
export const TOWN = {
  name: 'Commune de Valsonge',
  siret: '21990017200012',
  siren: '219900172',
  insee: '99017',
  postcode: '99170',
};

/** Digits that pass the key of INSEE, in a range chosen for the examples. */
export function siren(rank) {
  return withKey(`9990${String(1230 + rank * 67).padStart(4, '0')}`);
}

export function siret(rank) {
  return withKey(`${siren(rank)}0001`);
}

function withKey(start) {
  for (let key = 0; key < 10; key++) if (luhn(`${start}${key}`)) return `${start}${key}`;
  throw new Error(start);
}

function luhn(digits) {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

export const day = (year, month, date) =>
  new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
export const french = (iso) => iso.split('-').reverse().join('/');
export const euros = (value) =>
  value
    .toFixed(2)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+,)/g, ' ');

/** @param quote only where the text needs it, as spreadsheets do */
export function csv(rows, delimiter = ',', newline = '\n') {
  const cell = (value) => {
    const text = String(value ?? '');
    return /["\r\n]/.test(text) || text.includes(delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  };
  return rows.map((row) => row.map(cell).join(delimiter) + newline).join('');
}

export function records(fields, list) {
  return [fields, ...list.map((one) => fields.map((field) => one[field]))];
}

/** Windows-1252 and Latin-1 alike, for what these files hold; `€` and curly quotes have their place. */
export function latin(text) {
  const special = { '€': 0x80, '’': 0x92, '–': 0x96, œ: 0x9c, Œ: 0x8c };
  return Buffer.from([...text].map((letter) => special[letter] ?? letter.charCodeAt(0)));
}

export function write(root, path, content) {
  mkdirSync(dirname(`${root}/${path}`), { recursive: true });
  writeFileSync(`${root}/${path}`, content);
}

const xml = (text) =>
  String(text ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** A workbook as office software writes them: numbers are numbers, and a sheet may be hidden. */
export async function workbook(sheets) {
  const zip = new yazl.ZipFile();
  const add = (name, text) =>
    zip.addBuffer(
      Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`),
      name,
      {
        mtime: new Date(2024, 0, 15),
        forceDosTimestamp: true,
      },
    );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  add(
    '[Content_Types].xml',
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${office}.worksheet+xml"/>`).join('')}</Types>`,
  );
  add(
    '_rels/.rels',
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${links}"><sheets>${sheets.map(({ name, hidden }, at) => `<sheet name="${xml(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
  );
  add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packages}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${links}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
  );
  for (const [at, { rows }] of sheets.entries()) {
    const cells = (row, line) =>
      row
        .map((value, column) => {
          if (value === '' || value === undefined) return '';
          const ref = `${String.fromCharCode(65 + column)}${line + 1}`;
          return typeof value === 'number'
            ? `<c r="${ref}"><v>${value}</v></c>`
            : `<c r="${ref}" t="inlineStr"><is><t>${xml(value)}</t></is></c>`;
        })
        .join('');
    add(
      `xl/worksheets/sheet${at + 1}.xml`,
      `<worksheet xmlns="${main}"><sheetData>${rows.map((row, line) => `<row r="${line + 1}">${cells(row, line)}</row>`).join('')}</sheetData></worksheet>`,
    );
  }
  zip.end();
  const chunks = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
