import { describe, expect, it } from 'vitest';
import { memorySource } from '../../adapters/memory-source.ts';
import { openTable } from '../../table/open.ts';
import { type ColumnProfile, profileColumn } from './column-profile.ts';
import { ProfileObserver } from './profile-observer.ts';

async function profiled(text: string): Promise<readonly ColumnProfile[]> {
  const table = await openTable(memorySource('t.csv', text), { delimiter: ';' });
  const observer = new ProfileObserver();
  const { rows } = await table.walk([observer], { add() {} });
  const { watches, labels } = observer.result;
  return watches.map((watch, index) => profileColumn(watch, labels[index] ?? '', rows, []));
}

const column = async (label: string, ...cells: readonly string[]) =>
  (await profiled(`${label};b\n${cells.map((cell) => `${cell};x\n`).join('')}`))[0];

describe('profileColumn', () => {
  it.each([
    ['montant', ['12,50', '1 200,00', '3'], 'number', 'amount'],
    ['annee', ['2023', '2024', '2024'], 'year', 'date'],
    ['effectif', ['3', '14', '14'], 'integer', 'measure'],
    ['date_vote', ['2024-01-02', '03/04/2024', '2024-05-06'], 'date', 'date'],
    ['code_insee', ['01001', '31555', '2A004'], 'string', 'place'],
    ['code_postal', ['31000', '31200', '31000'], 'integer', 'place'],
    ['ouvert', ['oui', 'non', 'oui'], 'boolean', 'category'],
    ['siret', ['73282932000074', '73282932000074', ''], 'integer', 'identifier'],
    ['id', ['1', '2', '3'], 'integer', 'identifier'],
    [
      'site',
      ['https://example.org/a', 'https://example.org/b', 'https://example.org/c'],
      'string',
      'link',
    ],
    ['latitude', ['43.6', '43.7', '43.8'], 'number', 'place'],
    ['vide', ['', '', ''], 'empty', 'empty'],
  ])('%s', async (label, cells, type, role) => {
    expect(await column(label, ...cells)).toMatchObject({ name: label, type, role });
  });

  it('tells keys, fill, bounds and defects, and shows forms only', async () => {
    expect(await column('ref', 'AB-12', 'CD-34', 'Éf-5')).toMatchObject({
      key: true,
      fill: 1,
      distinct: 3,
      examples: ['AA-99', 'Aa-9'],
    });
    expect(await column('n', '1', '5', '', '5')).toMatchObject({
      fill: 0.75,
      min: 1,
      max: 5,
      distinct: 2,
    });
    expect(await column('n', '1', '5', '', '5')).not.toHaveProperty('key');
    expect((await column('m', '1', '2', 'x', '3'))?.defects).toEqual(['mixed-types']);
    expect((await column('s', '2,13E+13', '7'))?.defects).toEqual(['scientific']);
    expect(await column('d', '01/02/2024')).toMatchObject({
      min: '2024-02-01',
      defects: ['french-date'],
    });
  });
});
