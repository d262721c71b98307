import { describe, expect, it } from 'vitest';
import type { Inventory } from '../inventory.ts';
import { parseRecord, recordInventory, recordText } from './inventory-record.ts';

const inventory = (...paths: string[]): Inventory =>
  ({
    date: '2026-11-24',
    tables: paths.map((path) => ({
      file: { path },
      table: { rows: 3, columns: [{ name: 'NOM', examples: ['XX'] }] },
      priority: 2,
      proposal: { verdict: 'to-decide', reasons: [] },
    })),
  }) as unknown as Inventory;
const at = (...shown: string[]) => shown.map((one) => ({ location: `/ville/${one}`, shown: one }));
const paths = (text: string) => parseRecord(text)?.tables.map(({ path }) => path);

describe('the record of an inventory', () => {
  it('comes back as it was written', () => {
    const record = recordInventory(inventory('b.csv', 'a.csv'), at(''), undefined);
    expect(parseRecord(recordText(record))).toEqual(record);
    expect(record.tables.map(({ path }) => path)).toEqual(['a.csv', 'b.csv']);
    expect(recordText(record)).not.toMatch(/NOM|XX/);
    const empty = recordInventory(inventory(), at(''), undefined);
    expect(parseRecord(recordText(empty))).toEqual(empty);
  });

  it('keeps what stands in folders that were not looked at, and forgets what is gone', () => {
    const former = recordInventory(
      inventory('rh/a.csv', 'fi/b.csv', 'fi2/c.csv'),
      at(''),
      undefined,
    );
    const again = recordInventory(inventory('fi/d.csv'), at('fi'), former);
    expect(paths(recordText(again))).toEqual(['fi/d.csv', 'fi2/c.csv', 'rh/a.csv']);
    const one = recordInventory(inventory('rh/a.csv'), at('rh/a.csv'), again);
    expect(paths(recordText(one))).toEqual(['fi/d.csv', 'fi2/c.csv', 'rh/a.csv']);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":2}',
    '{"version":1,"date":"x","tables":[]}',
    '{"version":1,"date":"2026-01-01","tables":[null]}',
  ])('that cannot be understood is none: %s', (text) => {
    expect(parseRecord(text)).toBeUndefined();
  });
});
