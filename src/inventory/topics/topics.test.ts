import { describe, expect, it } from 'vitest';
import { OBLIGATIONS } from '../../project/obligations/index.ts';
import { restrictionOf } from '../restrictions/index.ts';
import { findTopic } from './find-topic.ts';
import { TOPICS } from './index.ts';
import { tableWords } from './table-words.ts';

describe('topics', () => {
  it('name obligations and restrictions that exist, once each', () => {
    const ids = new Set(OBLIGATIONS.map(({ id }) => id));
    for (const { obligation, restrictions = [] } of TOPICS) {
      if (obligation !== undefined) expect(ids).toContain(obligation);
      for (const id of restrictions) expect(restrictionOf(id)?.id).toBe(id);
    }
    expect(new Set(TOPICS.map(({ id }) => id)).size).toBe(TOPICS.length);
  });

  it.each([
    ['finances/Subventions 2024.csv', [], 'subventions', 'name'],
    ['x/export.csv', ['ENFANT_PRENOM', 'ENFANT_SEXE'], 'prenoms', 'words'],
    ['Ressources humaines/liste.csv', ['a'], 'personnel', 'words'],
    ['technique/Écoles.xlsx', [], 'ecoles', 'name'],
    ['conseil/deliberations_2024.csv', [], 'deliberations', 'name'],
    ['eaux/Réseaux d’eau potable.csv', [], 'eau', 'name'],
    ['x/y.csv', ['a', 'b'], undefined, undefined],
    [
      'finances/marches-25000-40000-2024.csv',
      ['titulaire', 'cpv', 'acheteur'],
      'petits-marches',
      'name',
    ],
    ['vie/marchés de plein air.csv', [], 'commerces', 'name'],
    ['rh/liste.csv', ['matricule', 'grade', 'indice'], 'personnel', 'words'],
    ['marches/marches publics 2023.csv', [], 'marches', 'name'],
  ] as const)('%s', (path, labels, id, by) => {
    const found = findTopic(tableWords(path, undefined, labels), undefined);
    expect([found?.topic.id, found?.by]).toEqual([id, by]);
  });

  it('trusts a schema first', () => {
    const words = tableWords('rh/agents.csv', undefined, []);
    expect(findTopic(words, 'scdl/subventions')).toMatchObject({
      topic: { id: 'subventions' },
      by: 'schema',
    });
  });
});
