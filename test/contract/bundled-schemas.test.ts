import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Json = Record<string, unknown>;

interface Bundled {
  slug: string;
  version: string;
  text: string;
  schema: Json;
  fields: Json[];
}

const repoRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bundledRoot = path.join(repoRoot, 'schemas/tables');
const publishedRoot = path.resolve(repoRoot, '../shared/reference/schemas');
const hasPublished = existsSync(publishedRoot);

/** What a validator reads in a field; everything else is prose or has no effect. */
const FIELD_KEYS = [
  'name',
  'type',
  'format',
  'constraints',
  'arrayItem',
  'trueValues',
  'falseValues',
  'missingValues',
  'decimalChar',
  'groupChar',
  'bareNumber',
];
const TABLE_KEYS = ['missingValues', 'primaryKey', 'foreignKeys', 'uniqueKeys', 'custom_checks'];
const OWN_FIELD_KEYS = [...FIELD_KEYS, 'title', 'description', 'example'];
const OWN_TABLE_KEYS = [
  '$schema',
  'name',
  'title',
  'description',
  'version',
  'homepage',
  'path',
  'countryCode',
  'fields',
  ...TABLE_KEYS,
];

const NUMBER_LENGTHS: Record<string, number> = {
  'french-siret-value': 14,
  'french-siren-value': 9,
};

const EXPECTED = [
  'atlasante/schema-dae',
  'datagouv/schema-fontaine-eau',
  'datakode/schema-pei',
  'etalab/schema-comptage-mobilites-channel',
  'etalab/schema-comptage-mobilites-measure',
  'etalab/schema-comptage-mobilites-site',
  'etalab/schema-hautes-remunerations',
  'etalab/schema-irve-dynamique',
  'etalab/schema-irve-statique',
  'etalab/schema-lieux-covoiturage',
  'etalab/schema-stationnement',
  'etalab/schema-stationnement-cyclable',
  'openmaraude/schema-stationstaxi',
  'scdl/budget',
  'scdl/catalogue',
  'scdl/deliberations',
  'scdl/equipements',
  'scdl/menus-collectifs',
  'scdl/plats-menus-collectifs',
  'scdl/prenoms',
  'scdl/subventions',
];

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function object(value: unknown): Json {
  if (!isObject(value)) throw new TypeError('JSON object expected');
  return value;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldsOf(schema: Json): Json[] {
  return list(schema.fields).map(object);
}

function readJson(file: string): Json {
  return object(JSON.parse(readFileSync(file, 'utf8')));
}

function folders(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function loadBundled(): Bundled[] {
  return folders(bundledRoot).flatMap((owner) =>
    folders(path.join(bundledRoot, owner)).flatMap((name) => {
      const dir = path.join(bundledRoot, owner, name);
      return readdirSync(dir).map((file) => {
        const content = readFileSync(path.join(dir, file), 'utf8');
        const schema = object(JSON.parse(content));
        return {
          slug: `${owner}/${name}`,
          version: path.basename(file, '.json'),
          text: content,
          schema,
          fields: fieldsOf(schema),
        };
      });
    }),
  );
}

function pick(source: Json, keys: readonly string[]): Json {
  return Object.fromEntries(
    keys.filter((key) => source[key] !== undefined).map((key) => [key, source[key]]),
  );
}

/** Some published `arrayItem` carry examples, which no validator reads. */
function readByValidator(field: Json): Json {
  const kept = pick(field, FIELD_KEYS);
  return isObject(kept.arrayItem) ? { ...kept, arrayItem: pick(kept.arrayItem, FIELD_KEYS) } : kept;
}

/** Compares wording only: case, apostrophes and non-breaking spaces aside. */
function wording(value: unknown): string {
  return text(value)
    .replace(/[\u2019\u2018]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function readPublished(slug: string): Json {
  return readJson(path.join(publishedRoot, slug.replace('/', '__'), 'schema.json'));
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Reason why `example` is not a valid cell of its own field, or undefined. */
function exampleProblem(field: Json): string | undefined {
  const example = text(field.example);
  const constraints = isObject(field.constraints) ? field.constraints : {};
  const { enum: allowed, pattern, minLength, maxLength, minimum, maximum } = constraints;
  if (example === '') return 'no example';
  if (typeof pattern === 'string' && !new RegExp(`^(?:${pattern})$`).test(example)) {
    return `pattern ${pattern}`;
  }
  if (allowed !== undefined && !list(allowed).map(String).includes(example)) return 'enum';
  if (typeof minLength === 'number' && example.length < minLength) return 'minLength';
  if (typeof maxLength === 'number' && example.length > maxLength) return 'maxLength';
  if (minimum !== undefined && Number(example) < Number(minimum)) return 'minimum';
  if (maximum !== undefined && Number(example) > Number(maximum)) return 'maximum';
  switch (field.type) {
    case 'boolean': {
      const written = field.trueValues ?? ['true', 'True', 'TRUE', '1'];
      const denied = field.falseValues ?? ['false', 'False', 'FALSE', '0'];
      return [...list(written), ...list(denied)].includes(example) ? undefined : 'boolean';
    }
    case 'integer':
      return /^[+-]?\d+$/.test(example) ? undefined : 'integer';
    case 'number':
      return /^[+-]?\d+(\.\d+)?$/.test(example) ? undefined : 'number';
    case 'year':
      return /^\d{4}$/.test(example) ? undefined : 'year';
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(example) && !Number.isNaN(Date.parse(example))
        ? undefined
        : 'date';
    case 'datetime':
      return /^[\d-]{10}T[\d:]{8}(Z|[+-]\d\d:\d\d)$/.test(example) ? undefined : 'datetime';
    case 'geopoint':
      return (field.format === 'array' ? /^\[\d+\.\d+,\d+\.\d+\]$/ : /^\d+\.\d+, \d+\.\d+$/).test(
        example,
      )
        ? undefined
        : 'geopoint';
    case 'array': {
      const item = isObject(field.arrayItem) ? field.arrayItem : {};
      const items = isObject(item.constraints) ? list(item.constraints.enum) : [];
      const values = list(JSON.parse(example) as unknown);
      const known = items.length === 0 || values.every((value) => items.includes(value));
      return values.length > 0 && known ? undefined : 'array';
    }
    default:
      return undefined;
  }
}

const bundled = loadBundled();

describe('bundled table schemas', () => {
  it('are the expected ones, one version each', () => {
    expect(bundled.map((entry) => entry.slug)).toEqual(EXPECTED);
  });

  describe.each(bundled)('$slug', (entry) => {
    const { schema, fields } = entry;

    it('is stored under its own name and version', () => {
      expect(schema.name).toBe(entry.slug.split('/')[1]);
      expect(schema.version).toBe(entry.version);
      expect(schema.path).toMatch(
        new RegExp(`^https://schema\\.data\\.gouv\\.fr/schemas/${entry.slug}/${entry.version}/`),
      );
      expect(schema.$schema).toBe('https://specs.frictionlessdata.io/schemas/table-schema.json');
      expect(schema.homepage).toMatch(/^https?:\/\//);
    });

    it('is written as two-space JSON with a final newline', () => {
      expect(entry.text).toBe(`${JSON.stringify(schema, null, 2)}\n`);
    });

    it('holds nothing but known keys, and no e-mail address outside the reserved domain', () => {
      expect(Object.keys(schema).filter((key) => !OWN_TABLE_KEYS.includes(key))).toEqual([]);
      const unknown = fields.flatMap((field) =>
        Object.keys(field).filter((key) => !OWN_FIELD_KEYS.includes(key)),
      );
      expect(unknown).toEqual([]);
      const mails = entry.text.match(/[\w.+-]+@[\w.-]+/g) ?? [];
      expect(mails.filter((mail) => !mail.endsWith('@example.org'))).toEqual([]);
    });

    it('has unique field names', () => {
      const names = fields.map((field) => text(field.name));
      expect(names).not.toContain('');
      expect(new Set(names).size).toBe(names.length);
    });

    it('has a title and a description everywhere, in tidy French', () => {
      for (const part of [schema, ...fields]) {
        for (const key of ['title', 'description']) {
          const value = text(part[key]);
          const where = `${text(part.name)}.${key}`;
          expect(value.trim(), where).not.toBe('');
          expect(value, where).toBe(value.trim());
          expect(value, `${where}: typographic apostrophe`).not.toContain("'");
        }
        expect(text(part.description), text(part.name)).toMatch(/[.…]$/);
        expect(text(part.description).length, text(part.name)).toBeLessThanOrEqual(260);
      }
    });

    it('gives examples that its own fields accept', () => {
      const problems = fields
        .map((field) => ({ field: text(field.name), problem: exampleProblem(field) }))
        .filter(({ problem }) => problem !== undefined);
      expect(problems).toEqual([]);
    });

    it('refers to existing columns only', () => {
      const names = fields.map((field) => field.name);
      const used = list(schema.custom_checks).flatMap((check) => {
        const params = object(object(check).params);
        return ['column', 'column1', 'column2', 'columns', 'othercolumns'].flatMap((key) => {
          const value = params[key] ?? [];
          return Array.isArray(value) ? value : [value];
        });
      });
      const key = schema.primaryKey ?? [];
      used.push(...(Array.isArray(key) ? key : [key]));
      expect(used.filter((name) => !names.includes(name))).toEqual([]);
    });

    it('gives SIREN and SIRET examples with a right check digit', () => {
      for (const check of list(schema.custom_checks).map(object)) {
        const length = NUMBER_LENGTHS[text(check.name)];
        if (length === undefined) continue;
        const column = object(check.params).column;
        const example = text(fields.find((field) => field.name === column)?.example);
        expect(example, text(column)).toHaveLength(length);
        expect(passesLuhn(example) && passesLuhn(example.slice(0, 9)), text(column)).toBe(true);
      }
    });
  });
});

describe.skipIf(!hasPublished)('bundled table schemas against the published ones', () => {
  describe.each(bundled)('$slug', (entry) => {
    it('is the newest version of the national catalogue', () => {
      const catalogue = readJson(path.join(publishedRoot, 'catalogue.json'));
      const found = list(catalogue.schemas)
        .map(object)
        .find((item) => item.name === entry.slug);
      const newest = object(list(found?.versions).at(-1));
      expect(entry.version).toBe(text(newest.version_name).replace(/^v/, ''));
      expect(entry.schema.path).toBe(newest.schema_url);
    });

    it('asks a validator for exactly the same thing', () => {
      const published = readPublished(entry.slug);
      const expected = fieldsOf(published);
      expect(entry.fields.map((field) => field.name)).toEqual(expected.map((field) => field.name));
      for (const [index, field] of expected.entries()) {
        expect(readByValidator(object(entry.fields[index])), text(field.name)).toEqual(
          readByValidator(field),
        );
      }
      expect(pick(entry.schema, TABLE_KEYS)).toEqual(pick(published, TABLE_KEYS));
      expect(entry.schema.homepage).toBe(published.homepage);
      expect(entry.schema.countryCode).toBe(published.countryCode);
    });

    it('is described in its own words', () => {
      const published = readPublished(entry.slug);
      const theirs = new Set(
        [published, ...fieldsOf(published)].flatMap((part) => [
          wording(part.title),
          wording(part.description),
        ]),
      );
      const copied = [entry.schema, ...entry.fields]
        .flatMap((part) => [wording(part.title), wording(part.description)])
        .filter((value) => value.length > 25 && theirs.has(value));
      expect(copied).toEqual([]);
    });
  });
});
