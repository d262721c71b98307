import type { KernelSpec } from '../../../table/kernels/spec.ts';
import type { AnyCellDefect, CellDefect } from '../../defect.ts';
import { reported } from '../settle.ts';
import { cog, prepareCog } from '../shared-cog.ts';

const INSEE = {
  name: 'code_insee',
  constraints: { pattern: '([013-9]\\d|2[AB1-9])\\d{3}' },
} as const;
const CHECKED = {
  checks: [{ name: 'code-commune-insee', params: { column: 'code_insee' } }],
} as const;

let listed: KernelSpec | undefined;

/** What proves a cell to be a code of today. One object, so that it runs once a column. */
function isListed(): KernelSpec {
  listed ??= { kind: 'members', values: [...cog().communeCodes()], empty: true };
  return listed;
}

/** A commune that was taken in by another one, or a code of Corsica from before 1976. */
const obsolete: CellDefect = {
  id: 'ID-OBSOLETE',
  applies: ({ kind }) => kind === 'insee',
  prepare: prepareCog,
  everyCell: true,
  silence: isListed,
  repair(text) {
    const successor = cog().successorOf(text);
    if (successor === undefined) return undefined;
    const name = cog().communeName(successor) ?? '';
    return reported(text.startsWith('20') ? 'corsica' : undefined, { successor, name });
  },
  examples: [
    { field: INSEE, ...CHECKED, cell: '01126', gives: { class: 'R' } },
    { field: INSEE, ...CHECKED, cell: '20033', gives: { class: 'R', reason: 'corsica' } },
    { field: INSEE, cell: '01126', gives: { class: 'R' } },
    { field: INSEE, ...CHECKED, cell: '99999', gives: null },
    { field: INSEE, ...CHECKED, cell: '35238', gives: null },
  ],
};

/** How many cells of the column are postcodes and no code of a commune. */
class PostcodeEvidence {
  postcodes = 0;

  see(text: string): void {
    if (/^\d{5}$/.test(text) && isOnlyPostcode(text)) this.postcodes += 1;
  }
}

function isOnlyPostcode(text: string): boolean {
  return cog().isPostcode(text) && !cog().isCommuneCode(text);
}

/**
 * A postcode where the code of a commune is due. Half of the postcodes are codes of communes as well:
 * once the column is known to hold postcodes, such a code is doubted when the row says so.
 */
const postcodeAsInsee: CellDefect<PostcodeEvidence> = {
  id: 'ID-POSTCODE-AS-INSEE',
  applies: ({ kind }) => kind === 'insee',
  prepare: prepareCog,
  evidence: () => new PostcodeEvidence(),
  everyCell: true,
  silence: (_column, evidence) =>
    evidence !== undefined && evidence.postcodes > 0 ? 'judge-all' : isListed(),
  looksAcross: true,
  repair(text, { column, row, evidence }) {
    if (!/^\d{5}$/.test(text)) return undefined;
    if (isOnlyPostcode(text)) return reported();
    const postcode = column.table.columns.find(({ kind }) => kind === 'postcode');
    if (evidence.postcodes === 0 || row === undefined || postcode === undefined) return undefined;
    if (row.text(postcode) !== text || !cog().isCommuneCode(text)) return undefined;
    // Its own postcode is another one: both columns hold the same thing.
    return cog().postcodesOf(text).includes(text) ? undefined : reported('same');
  },
  examples: [
    { field: INSEE, ...CHECKED, cell: '31000', gives: { class: 'R' } },
    {
      field: INSEE,
      ...CHECKED,
      cell: '01300',
      others: ['31000'],
      fields: [{ name: 'code_postal' }],
      row: { code_postal: '01300' },
      gives: { class: 'R', reason: 'same' },
    },
    {
      field: INSEE,
      ...CHECKED,
      cell: '01300',
      others: ['31000'],
      fields: [{ name: 'code_postal' }],
      row: { code_postal: '01510' },
      gives: null,
    },
    {
      field: INSEE,
      ...CHECKED,
      cell: '01300',
      fields: [{ name: 'code_postal' }],
      row: { code_postal: '01300' },
      gives: null,
    },
    { field: INSEE, cell: '31000', gives: { class: 'R' } },
    { field: INSEE, ...CHECKED, cell: '31555', gives: null },
  ],
};

export const communes: readonly AnyCellDefect[] = [postcodeAsInsee, obsolete];
