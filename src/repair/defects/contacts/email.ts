import type { AnyCellDefect, CellDefect, RepairColumn } from '../../defect.ts';
import { reported, settled } from '../settle.ts';

const EMAIL = { name: 'courriel', format: 'email' } as const;

const isEmail = ({ field }: RepairColumn): boolean =>
  field.type === 'string' && field.format === 'email';

/** `mairie (at) example.org`: how addresses are hidden from robots. */
const obfuscated: CellDefect = {
  id: 'EMAIL-OBFUSCATED',
  applies: isEmail,
  repair(text, { column }) {
    if (text.includes('@')) return undefined;
    const after = text
      .replace(
        /\s*(?:[[({<]\s*(?:at|arobase|arrobase|chez|a)\s*[\])}>]|\s(?:at|arobase|arrobase)\s)\s*/i,
        '@',
      )
      .replace(/\s*(?:[[({<]\s*(?:dot|point)\s*[\])}>]|\s(?:dot|point)\s)\s*/gi, '.');
    return after.includes('@') ? settled(column, 'C', after) : undefined;
  },
  examples: [
    {
      field: EMAIL,
      cell: 'mairie(at)example.org',
      gives: { class: 'C', after: 'mairie@example.org' },
    },
    {
      field: EMAIL,
      cell: 'mairie [arobase] example [point] org',
      gives: { class: 'C', after: 'mairie@example.org' },
    },
    {
      field: EMAIL,
      cell: 'mairie at example.org',
      gives: { class: 'C', after: 'mairie@example.org' },
    },
    { field: EMAIL, cell: 'mairie', gives: null },
    { field: { name: 'accueil' }, cell: 'mairie (at) example.org', gives: null },
  ],
};

const ADDRESS = /[^\s<>;,()[\]"']+@[^\s<>;,()[\]"']+/gu;

/** `Mairie <mairie@example.org>`, `mailto:…`: what stands around the address. */
const displayName: CellDefect = {
  id: 'EMAIL-NAME',
  applies: isEmail,
  repair(text, { column }) {
    const [only, ...others] = text.match(ADDRESS) ?? [];
    if (only === undefined || others.length > 0) return undefined;
    const bare = only.replace(/^mailto:/i, '').replace(/[.:]+$/, '');
    const isAround = text.trim() !== only || bare !== only;
    return isAround ? settled(column, 'C', bare) : undefined;
  },
  examples: [
    {
      field: EMAIL,
      cell: 'Mairie <mairie@example.org>',
      gives: { class: 'C', after: 'mairie@example.org' },
    },
    {
      field: EMAIL,
      cell: 'mailto:mairie@example.org',
      gives: { class: 'C', after: 'mairie@example.org' },
    },
    { field: EMAIL, cell: 'mairie@example.org ; accueil@example.org', gives: null },
    { field: EMAIL, cell: 'mairie @ example.org', gives: null },
  ],
};

const several: CellDefect = {
  id: 'EMAIL-SEVERAL',
  applies: isEmail,
  repair: (text) => ((text.match(ADDRESS)?.length ?? 0) > 1 ? reported() : undefined),
  examples: [
    { field: EMAIL, cell: 'mairie@example.org ; accueil@example.org', gives: { class: 'R' } },
    { field: EMAIL, cell: 'mairie@example.org', gives: null },
  ],
};

const malformed: CellDefect = {
  id: 'EMAIL-INVALID',
  applies: isEmail,
  repair(text) {
    const isMistyped = text.includes('@');
    const reason = /@[^@]*,/.test(text) ? 'comma' : /\s/u.test(text.trim()) ? 'space' : undefined;
    return isMistyped ? reported(reason) : undefined;
  },
  examples: [
    { field: EMAIL, cell: 'mairie@example,org', gives: { class: 'R', reason: 'comma' } },
    { field: EMAIL, cell: 'mairie @example.org', gives: { class: 'R', reason: 'space' } },
    { field: EMAIL, cell: 'mairie@example', gives: { class: 'R' } },
    { field: EMAIL, cell: 'voir le site', gives: null },
  ],
};

export const EMAILS: readonly AnyCellDefect[] = [obfuscated, several, displayName, malformed];
