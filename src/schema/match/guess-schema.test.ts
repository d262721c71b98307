import { beforeAll, describe, expect, it } from 'vitest';
import { memoryPorts } from '../../../test/doubles/memory-ports.ts';
import { createMemoryStore } from '../../adapters/memory-store.ts';
import { createPackageFiles } from '../../adapters/package-files.ts';
import { openHeld } from '../catalogue/held.ts';
import { knownOutlines } from '../catalogue/known-outlines.ts';
import { exampleText } from '../example-text.ts';
import { readSchema } from '../read/read-schema.ts';
import { guessSchema } from './guess-schema.ts';

const shipped = { packageFiles: createPackageFiles(), store: createMemoryStore() };

const schema = (fields: Readonly<Record<string, string>>) =>
  JSON.stringify({ fields: Object.entries(fields).map(([name, type]) => ({ name, type })) });

describe('guessSchema', () => {
  let names: readonly string[];
  beforeAll(async () => {
    names = (await knownOutlines(shipped)).map(({ name }) => name);
  });

  it('recognises a table made of the examples of each shipped schema', async () => {
    for (const name of names) {
      const opened = await openHeld(name, undefined, shipped);
      const fields = readSchema(opened?.descriptor).schema?.fields ?? expect.fail(name);
      const columns = fields.map((field) => field.name);
      const sample = [fields.map((field) => exampleText(field) ?? '')];
      const { chosen } = await guessSchema({ columns, sample }, shipped, { thorough: true });
      expect(chosen).toMatchObject({ name, score: 1, content: 1, verdict: 'likely' });
    }
  });

  it('lets the cells decide between schemas of the same columns', async () => {
    const ports = memoryPorts({
      bundle: {
        'ville/dates/1.0.0': schema({
          id: 'string',
          quand: 'date',
          valeur: 'string',
          lieu: 'string',
        }),
        'ville/annees/1.0.0': schema({
          id: 'string',
          quand: 'year',
          valeur: 'string',
          lieu: 'string',
        }),
      },
    });
    const columns = ['id', 'quand', 'valeur', 'lieu'];
    const guess = async (quand: string) =>
      (await guessSchema({ columns, sample: [['1', quand, 'x', 'y']] }, ports)).chosen?.name;
    expect(await guess('2024')).toBe('ville/annees');
    expect(await guess('2024-05-01')).toBe('ville/dates');
    expect(await guess('')).toBe('ville/annees');
  });

  it('gives up a weak match whose cells say something else', async () => {
    const numbers = { a1: 'number', b1: 'number', c1: 'number', d1: 'number' };
    const more = { e1: 'string', f1: 'string', g1: 'string', h1: 'string' };
    const ports = memoryPorts({
      bundle: { 'ville/mesures/1.0.0': schema({ ...numbers, ...more }) },
    });
    const columns = Object.keys(numbers);
    const guess = (cells: string[]) => guessSchema({ columns, sample: [cells] }, ports);
    expect((await guess(['1', '2', '3', '4'])).chosen).toMatchObject({
      content: 1,
      verdict: 'possible',
    });
    const wrong = await guess(['un', 'deux', 'trois', '4']);
    expect(wrong.chosen).toBeUndefined();
    expect(wrong.candidates).toMatchObject([
      { name: 'ville/mesures', content: 0.25, verdict: 'related' },
    ]);
  });

  it('keeps a sure match whose cells are damaged', async () => {
    const columns = [
      'siren',
      'denomination_employeur',
      'type_administration',
      'annee',
      'somme_10_plus_hautes_remunerations_brutes',
      'nb_femmes_beneficiaires',
      'nb_hommes_beneficiaires',
      'duree_cumulee_mois',
    ];
    const sample = [['2,1E+08', '', '?', 'N-1', '1 000 €', 'quatre', 'six', '12 mois']];
    const { chosen } = await guessSchema({ columns, sample }, shipped, { thorough: true });
    expect(chosen).toMatchObject({
      name: 'etalab/schema-hautes-remunerations',
      verdict: 'likely',
      content: 0,
    });
  });

  it('knows the schemas that were downloaded, in their newest version', async () => {
    const ports = memoryPorts({
      bundle: { 'ville/arbres/1.0.0': schema({ id: 'string', essence: 'string' }) },
      cache: {
        'schemas/ville/arbres/2.0.0.json': schema({
          id: 'string',
          genre: 'string',
          espece: 'string',
          cime: 'number',
        }),
        'schemas/ville/bancs/1.0.0.json': schema({
          banc_id: 'string',
          bois: 'string',
          dossier: 'string',
          lat: 'number',
        }),
        'schemas/ville/puits/1.0.0.json': '{oops',
      },
    });
    const guess = async (...columns: string[]) =>
      (await guessSchema({ columns, sample: [] }, ports)).chosen;
    expect(await guess('id', 'genre', 'espece', 'cime')).toMatchObject({
      name: 'ville/arbres',
      version: '2.0.0',
    });
    expect(await guess('banc_id', 'bois', 'dossier', 'lat')).toMatchObject({ name: 'ville/bancs' });
  });
});
