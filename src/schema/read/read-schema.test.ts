import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchema } from './read-schema.ts';

/** `level pointer reason` of each fault. */
function faults(descriptor: unknown): string[] {
  return readSchema(descriptor).faults.map(
    ({ level, pointer, reason }) => `${level} ${pointer} ${reason}`,
  );
}
const oneField = (field: object): object => ({ fields: [{ name: 'a', ...field }] });

describe('normalisation', () => {
  it('fills in what is left out', () => {
    expect(readSchema({ fields: [{ name: 'a' }] })).toEqual({
      faults: [],
      schema: {
        fields: [
          { name: 'a', type: 'string', format: 'default', constraints: {}, missingValues: [''] },
        ],
        primaryKey: [],
        uniqueKeys: [],
        foreignKeys: [],
        customChecks: [],
      },
    });
  });

  it('reads version 1 and version 2 alike', () => {
    const { schema, faults: found } = readSchema({
      name: 'x',
      title: 'T',
      version: 'v1',
      homepage: 'https://example.org',
      fields: [
        {
          name: 'a',
          type: 'integer',
          missingValues: ['-'],
          constraints: { required: true, unique: false, minimum: '1' },
        },
        { name: 'b', type: 'date', format: 'fmt:%d/%m/%Y' },
        { name: 'c', type: 'string', categories: [{ value: 'x', label: 'X' }, 'y'] },
        { name: 'd', type: 'list', delimiter: ';', itemType: 'integer' },
      ],
      missingValues: [{ value: '', label: 'Nothing' }, 'NA'],
      primaryKey: 'a',
      uniqueKeys: [['a', 'b'], 'c'],
      foreignKeys: [
        { fields: 'a', reference: { fields: 'c' } },
        { fields: ['a', 'b'], reference: { resource: 'other', fields: ['x', 'y'] } },
      ],
      fieldsMatch: ['subset'],
      custom_checks: [{ name: 'siret', params: { column: 'c' } }, { name: 'bare' }],
    });
    expect(found).toEqual([]);
    expect(schema).toMatchObject({
      name: 'x',
      title: 'T',
      version: 'v1',
      homepage: 'https://example.org',
      fields: [
        { missingValues: ['-'], constraints: { required: true, minimum: '1' } },
        { format: '%d/%m/%Y', missingValues: ['', 'NA'] },
        { categories: ['x', 'y'] },
        { delimiter: ';', itemType: 'integer' },
      ],
      primaryKey: ['a'],
      uniqueKeys: [['a', 'b'], ['c']],
      foreignKeys: [
        { fields: ['a'], resource: '', referenceFields: ['c'] },
        { fields: ['a', 'b'], resource: 'other', referenceFields: ['x', 'y'] },
      ],
      fieldsMatch: 'subset',
      customChecks: [
        { name: 'siret', params: { column: 'c' } },
        { name: 'bare', params: {} },
      ],
    });
    expect(schema?.fields[0]?.constraints).not.toHaveProperty('unique');
  });
});

describe('faults', () => {
  it.each<[unknown, readonly string[]]>([
    [null, ['error  wrong-kind']],
    ['x', ['error  wrong-kind']],
    [[], ['error  wrong-kind']],
    [{}, ['error /fields no-fields']],
    [{ fields: [] }, ['error /fields no-fields']],
    [{ fields: {} }, ['error /fields wrong-kind']],
    [{ fields: ['a', null] }, ['error /fields/0 wrong-kind', 'error /fields/1 wrong-kind']],
    [
      { fields: [{ type: 'string' }, { name: '' }, { name: 1 }] },
      ['error /fields/0 no-name', 'error /fields/1 no-name', 'error /fields/2/name wrong-kind'],
    ],
    [{ fields: [{ name: 'a' }, { name: 'a' }] }, ['error /fields/1/name duplicate-name']],
    [{ fields: [{ name: 'a' }], missingValues: '' }, ['error /missingValues wrong-kind']],
    [
      { fields: [{ name: 'a' }], missingValues: ['', 1, { label: 'x' }, ''] },
      [
        'error /missingValues/1 wrong-kind',
        'error /missingValues/2 wrong-kind',
        'warning /missingValues/3 repeated-missing-value',
      ],
    ],
    [{ fields: [{ name: 'a' }], primaryKey: 'A' }, ['error /primaryKey unknown-field']],
    [{ fields: [{ name: 'a' }], primaryKey: ['a', 'b'] }, ['error /primaryKey unknown-field']],
    [{ fields: [{ name: 'a' }], primaryKey: { a: 1 } }, ['error /primaryKey wrong-kind']],
    [{ fields: [{ name: 'a' }], primaryKey: '' }, []],
    [
      { fields: [{ name: 'a' }], uniqueKeys: [['b'], 3] },
      ['error /uniqueKeys/0 unknown-field', 'error /uniqueKeys/1 wrong-kind'],
    ],
    [{ fields: [{ name: 'a' }], foreignKeys: {} }, ['error /foreignKeys wrong-kind']],
    [
      {
        fields: [{ name: 'a' }],
        foreignKeys: [1, {}, { fields: 'a', reference: { resource: 1, fields: 'x' } }],
      },
      [
        'error /foreignKeys/0 wrong-kind',
        'error /foreignKeys/1/reference wrong-kind',
        'error /foreignKeys/2/reference/resource wrong-kind',
      ],
    ],
    [
      {
        fields: [{ name: 'a' }],
        foreignKeys: [{ fields: ['a', 'b'], reference: { fields: 'c' } }],
      },
      [
        'error /foreignKeys/0/fields unknown-field',
        'error /foreignKeys/0/reference/fields unknown-field',
        'error /foreignKeys/0 key-lengths',
      ],
    ],
    [
      { fields: [{ name: 'a' }], foreignKeys: [{ reference: { resource: 'r' } }] },
      [
        'error /foreignKeys/0/fields wrong-kind',
        'error /foreignKeys/0/reference/fields wrong-kind',
      ],
    ],
    [{ fields: [{ name: 'a' }], fieldsMatch: 'all' }, ['error /fieldsMatch bad-fields-match']],
    [
      { fields: [{ name: 'a' }], fieldsMatch: ['exact', 'equal'] },
      ['error /fieldsMatch bad-fields-match'],
    ],
    [
      { fields: [{ name: 'a' }], custom_checks: [{ params: {} }, 1, { name: 'x', params: [] }] },
      [
        'error /custom_checks/0/name wrong-kind',
        'error /custom_checks/1 wrong-kind',
        'error /custom_checks/2/params wrong-kind',
      ],
    ],
  ])('of the table: %j', (descriptor, expected) => {
    expect(faults(descriptor)).toEqual(expected);
  });

  it.each<[object, readonly string[]]>([
    [{ type: 'text' }, ['error /type unknown-type']],
    [{ type: 'constructor' }, ['error /type unknown-type']],
    [{ type: ['string'] }, ['error /type wrong-kind']],
    [{ type: 'string', format: 'mail' }, ['error /format unknown-format']],
    [{ type: 'integer', format: 'int32' }, ['warning /format useless-format']],
    [{ type: 'geopoint', format: 'lonlat' }, ['error /format unknown-format']],
    [{ type: 'string', format: 1 }, ['error /format wrong-kind']],
    [{ type: 'date', format: '%Y-%q' }, ['error /format unknown-directive']],
    [{ type: 'date', format: '%Y-%Y' }, ['error /format unknown-directive']],
    [{ type: 'date', format: 'JJ/MM/AAAA' }, ['error /format no-directive']],
    [{ type: 'date', format: '%d/%m/%Y' }, []],
    [
      { type: 'boolean', trueValues: 'oui', falseValues: ['non', 0] },
      ['error /trueValues wrong-kind', 'error /falseValues/1 wrong-kind'],
    ],
    [{ type: 'boolean', trueValues: ['0'] }, ['warning  true-and-false']],
    [
      { type: 'number', decimalChar: ',,', groupChar: '', bareNumber: 'no' },
      [
        'error /decimalChar wrong-kind',
        'error /groupChar wrong-kind',
        'error /bareNumber wrong-kind',
      ],
    ],
    [{ type: 'number', decimalChar: ',', groupChar: ',' }, ['error /groupChar same-marks']],
    [{ type: 'number', groupChar: '.' }, ['error /groupChar same-marks']],
    [
      { type: 'list', itemType: 'geopoint', delimiter: '' },
      ['error /delimiter wrong-kind', 'error /itemType unknown-type'],
    ],
    [{ categories: [] }, ['error /categories wrong-kind']],
    [{ categories: ['a', { label: 'b' }] }, ['error /categories/1 wrong-kind']],
    [{ missingValues: [null] }, ['error /missingValues/0 wrong-kind']],
    [{ constraints: [] }, ['error /constraints wrong-kind']],
    [{ constraints: { requried: true } }, ['error /constraints/requried unknown-constraint']],
    [
      { type: 'integer', constraints: { pattern: '\\d+', maxLength: 3 } },
      [
        'error /constraints/pattern constraint-not-allowed',
        'error /constraints/maxLength constraint-not-allowed',
      ],
    ],
    [{ constraints: { minimum: 1 } }, ['error /constraints/minimum constraint-not-allowed']],
    [
      { constraints: { required: 'true', unique: 1, minLength: -1, maxLength: 1.5 } },
      [
        'error /constraints/required wrong-kind',
        'error /constraints/unique wrong-kind',
        'error /constraints/minLength wrong-kind',
        'error /constraints/maxLength wrong-kind',
      ],
    ],
    [{ constraints: { pattern: '' } }, ['error /constraints/pattern empty-pattern']],
    [{ constraints: { pattern: '[a' } }, ['error /constraints/pattern bad-pattern']],
    [{ constraints: { pattern: 3 } }, ['error /constraints/pattern wrong-kind']],
    [{ constraints: { enum: 'a' } }, ['error /constraints/enum wrong-kind']],
    [{ constraints: { enum: [] } }, ['error /constraints/enum empty-enum']],
    [{ constraints: { enum: ['a', 1] } }, ['error /constraints/enum/1 enum-value-not-cast']],
    [
      { type: 'integer', constraints: { enum: [1, '2', 'x', 1.5] } },
      [
        'error /constraints/enum/2 enum-value-not-cast',
        'error /constraints/enum/3 enum-value-not-cast',
      ],
    ],
    [
      { type: 'date', constraints: { minimum: '01/01/2020' } },
      ['error /constraints/minimum bound-not-cast'],
    ],
    [
      { type: 'number', constraints: { minimum: '-90', maximum: null } },
      ['error /constraints/maximum bound-not-cast'],
    ],
    [
      {
        type: 'datetime',
        constraints: { minimum: '2020-01-01T00:00:00Z', maximum: '2021-01-01T00:00:00' },
      },
      ['error /constraints/maximum bounds-not-comparable'],
    ],
    [
      { type: 'integer', constraints: { minimum: 3, maximum: 2 } },
      ['warning /constraints no-room'],
    ],
    [{ constraints: { minLength: 3, maxLength: 2 } }, ['warning /constraints no-room']],
    [
      { type: 'object', constraints: { jsonSchema: true } },
      ['error /constraints/jsonSchema wrong-kind'],
    ],
    [
      { type: 'object', constraints: { jsonSchema: { unevaluatedItems: false } } },
      ['error /constraints/jsonSchema json-schema-keywords'],
    ],
    [{ type: 'array', arrayItem: [] }, ['error /arrayItem wrong-kind']],
    [
      { type: 'array', arrayItem: { type: 'texte', enum: ['a'] } },
      ['error /arrayItem/type unknown-type', 'warning /arrayItem/enum misplaced-key'],
    ],
    [
      { type: 'array', arrayItem: { constraints: { pattern: 'a' } } },
      ['error /arrayItem/constraints/pattern constraint-not-allowed'],
    ],
    [{ type: 'integer', example: 'x' }, ['warning /example example-of-another-type']],
    [{ type: 'integer', example: 12 }, []],
    [{ type: 'array', example: ['a'] }, []],
    [{ type: 'string', example: 33 }, ['warning /example example-of-another-type']],
    [
      { type: 'integer', example: '12', constraints: { maximum: 10 } },
      ['warning /example example-against-constraint'],
    ],
    [
      { example: 'b', constraints: { enum: ['a'] } },
      ['warning /example example-against-constraint'],
    ],
    [{ type: 'integer', example: 'NA', missingValues: ['NA'] }, []],
    [{ contraints: { required: true } }, ['warning /contraints misplaced-key']],
    [
      { required: true, enum: ['a'], pattern: '', minLength: 1 },
      [
        'warning /required misplaced-key',
        'warning /enum misplaced-key',
        'warning /pattern misplaced-key',
        'warning /minLength misplaced-key',
      ],
    ],
    [
      { minProperties: 1, maxItems: 1, nullable: true, items: {}, exemple: 'x' },
      [
        'warning /minProperties misplaced-key',
        'warning /maxItems misplaced-key',
        'warning /nullable misplaced-key',
        'warning /items misplaced-key',
        'warning /exemple misplaced-key',
      ],
    ],
    [{ examples: ['x'], comment: '', 'règle de saisie': '', profiles: [], rdfType: '' }, []],
  ])('of a field: %j', (field, expected) => {
    expect(faults(oneField(field)).map((fault) => fault.replace('/fields/0', ''))).toEqual(
      expected,
    );
  });

  it('are all told at once, each with its field', () => {
    const { schema, faults: found } = readSchema({
      fields: [
        { name: 'é/~', type: 'texte' },
        { name: 'b', type: 'integer', constraints: { minimum: 'x' } },
      ],
      primaryKey: 'c',
    });
    expect(schema).toBeUndefined();
    expect(found).toMatchObject([
      { pointer: '/fields/0/type', params: { field: 'é/~', type: 'texte' } },
      {
        pointer: '/fields/1/constraints/minimum',
        params: { field: 'b', value: 'x', type: 'integer' },
      },
      { pointer: '/primaryKey', params: { name: 'c' } },
    ]);
  });

  it.each([
    [{ type: 'Integer' }, 'integer'],
    [{ type: 'float' }, 'number'],
    [{ type: 'strng' }, 'string'],
    [{ format: 'e-mail' }, 'email'],
    [{ type: 'date', format: 'JJ/MM/AAAA' }, '%d/%m/%Y'],
    [{ type: 'datetime', format: 'yyyy-mm-dd hh:mm:ss' }, '%Y-%m-%d %H:%M:%S'],
    [{ constraints: { maxlength: 3 } }, 'maxLength'],
    [{ contraints: {} }, 'constraints'],
    [{ enum: [] }, 'constraints.enum'],
  ])('say what was meant: %j', (field, meant) => {
    expect(readSchema(oneField(field)).faults[0]?.params.meant).toBe(meant);
  });

  it('never crash', () => {
    const key = fc.constantFrom(
      'fields',
      'name',
      'type',
      'format',
      'constraints',
      'enum',
      'minimum',
      'pattern',
      'arrayItem',
      'missingValues',
      'primaryKey',
      'foreignKeys',
      'reference',
      'custom_checks',
      'example',
      'categories',
      'jsonSchema',
      'itemType',
    );
    const leaf = fc.constantFrom<unknown>(
      'a',
      'integer',
      'date',
      'array',
      'object',
      '[',
      '',
      1,
      -1,
      null,
      true,
      [],
    );
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(key, tie('node')),
      ),
    }));
    fc.assert(
      fc.property(
        fc.oneof(
          node,
          fc.array(fc.dictionary(key, node)).map((fields) => ({ fields })),
        ),
        (descriptor) => {
          const read = readSchema(descriptor);
          expect(read.schema === undefined).toBe(
            read.faults.some(({ level }) => level === 'error'),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });
});

const PUBLISHED = '../shared/reference/schemas';
const SHIPPED = new URL('../../../schemas/tables/', import.meta.url);

function* descriptorsUnder(folder: string): Generator<[string, unknown]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const path = `${entry.parentPath}/${entry.name}`;
    const descriptor = JSON.parse(readFileSync(path, 'utf8'));
    if (descriptor.fields !== undefined) yield [path, descriptor];
  }
}

describe('real schemas', () => {
  it('that are shipped have no error', () => {
    const all = [...descriptorsUnder(SHIPPED.pathname)];
    expect(all.length).toBeGreaterThan(10);
    expect(
      all
        .filter(([, descriptor]) => readSchema(descriptor).schema === undefined)
        .map(([path]) => path),
    ).toEqual([]);
  });

  it.skipIf(!existsSync(PUBLISHED))('that are published have no error', () => {
    const all = [...descriptorsUnder(PUBLISHED)];
    expect(all.length).toBeGreaterThan(60);
    expect(
      all
        .filter(([, descriptor]) => readSchema(descriptor).schema === undefined)
        .map(([path]) => path),
    ).toEqual([]);
  });
});
