import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { reported, settled } from '../settle.ts';

const URL_FIELD = { name: 'site', format: 'uri' } as const;
const PATTERNED = { name: 'site', constraints: { pattern: 'https?://[^ ]+' } } as const;

/** By its format, or by a pattern that takes an address and no bare host. */
function isUrl(column: RepairColumn): boolean {
  const { type, format } = column.field;
  if (type !== 'string') return false;
  if (format === 'uri') return true;
  return column.accepts('https://www.example.org/page') && !column.accepts('www.example.org/page');
}

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::\d+)?(?:[/?#]\S*)?$/i;

/** `www.example.org`: the scheme is missing. */
const scheme: CellDefect = {
  id: 'URL-SCHEME',
  applies: isUrl,
  readings: () => ['https', 'http'],
  repair(text, { column, reading }) {
    const bare = text.replace(/^\/\//, '');
    if (!HOST.test(bare)) return undefined;
    return settled(column, 'C', `${reading ?? 'https'}://${bare}`);
  },
  examples: [
    {
      field: URL_FIELD,
      cell: 'www.example.org',
      gives: { class: 'C', after: 'https://www.example.org' },
    },
    {
      field: PATTERNED,
      cell: 'example.org/page?id=1',
      gives: { class: 'C', after: 'https://example.org/page?id=1' },
    },
    {
      field: URL_FIELD,
      cell: 'www.example.org',
      reading: 'http',
      gives: { class: 'C', after: 'http://www.example.org' },
    },
    { field: URL_FIELD, cell: 'voir le site', gives: null },
    { field: URL_FIELD, cell: 'mairie@example.org', gives: null },
    { field: { name: 'site' }, cell: 'www.example.org', gives: null },
  ],
};

/** `http//example.org`, `https;//…`: the scheme is there, its marks are mistyped. */
const mistypedScheme: CellDefect = {
  id: 'URL-SCHEME',
  applies: isUrl,
  repair(text, { column }) {
    const [, name, rest] = /^(https?)\s*[:;]?\s*[/\\]{1,3}(?=\w)(\S+)$/i.exec(text) ?? [];
    if (name === undefined || rest === undefined) return undefined;
    return settled(column, 'C', `${name.toLowerCase()}://${rest}`, { reason: 'mistyped' });
  },
  examples: [
    {
      field: URL_FIELD,
      cell: 'http//example.org/a',
      gives: { class: 'C', after: 'http://example.org/a', reason: 'mistyped' },
    },
    {
      field: PATTERNED,
      cell: 'https;//example.org',
      gives: { class: 'C', after: 'https://example.org', reason: 'mistyped' },
    },
    { field: URL_FIELD, cell: 'http', gives: null },
  ],
};

const several: CellDefect = {
  id: 'URL-SEVERAL',
  applies: isUrl,
  repair(text) {
    const parts = text.split(/[\s;,|]+/u).filter((part) => /^https?:\/\/|^www\./i.test(part));
    return parts.length > 1 ? reported() : undefined;
  },
  examples: [
    {
      field: PATTERNED,
      cell: 'https://a.example.org ; https://b.example.org',
      gives: { class: 'R' },
    },
    { field: PATTERNED, cell: 'https://example.org/a b', gives: null },
  ],
};

const malformed: CellDefect = {
  id: 'URL-INVALID',
  applies: isUrl,
  repair: (text) => (/https?:|www\.|^\S+\.\S+\/\S/i.test(text) ? reported() : undefined),
  examples: [
    { field: PATTERNED, cell: 'https://example.org/a b', gives: { class: 'R' } },
    { field: PATTERNED, cell: 'aucun', gives: null },
  ],
};

export const URLS: readonly AnyCellDefect[] = [several, mistypedScheme, scheme, malformed];
