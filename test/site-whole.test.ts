import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { parser as sax } from 'sax';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { odc, ROOT, type Run } from './odc.ts';
import { faultsOf } from './support/crawled.ts';

const URL_OF_SITE = 'https://donnees.valsonge.example.org/opendata/';
const SHAPES = '../shared/reference/shapes';

/** The example town, built and shown by the program as a person runs it. */
let home: string;
let site: string;
let first: Run;

function publish(...more: readonly string[]): Run {
  return odc(['publish', '--to', 'site', '--url', URL_OF_SITE, '-o', site, ...more], { cwd: home });
}
function read(file: string): string {
  return readFileSync(path.join(site, file), 'utf8');
}
function jsonOf(file: string) {
  return JSON.parse(read(file));
}
const built = () => readdirSync(path.join(home, 'open')).sort();
const recordOf = (id: string) =>
  JSON.parse(readFileSync(path.join(home, 'open', id, 'dataset.json'), 'utf8'));

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'odc-site-whole-'));
  cpSync(`${ROOT}examples`, home, { recursive: true });
  // Outside the project, as a folder of the web server is.
  site = `${home}-public`;
  odc(['build'], { cwd: home });
  first = publish();
}, 120_000);
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
  rmSync(site, { recursive: true, force: true });
});

describe('the site of the example town', () => {
  test('is written, and every address in it leads somewhere', () => {
    expect(first.code, first.err).toBe(0);
    expect(built().length).toBeGreaterThan(3);
    expect(faultsOf(site, '/opendata/')).toEqual([]);
  });

  test('each file is the one that was built: size and checksum as the page says', () => {
    for (const id of built()) {
      const page = read(`jeux/${id}/index.html`);
      for (const { path: name, sha256, bytes } of recordOf(id).resources) {
        const file = path.join(site, 'jeux', id, name);
        expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(sha256);
        expect(statSync(file).size).toBe(bytes);
        expect(page).toContain(sha256);
      }
    }
  });

  test('says the quality of each description', () => {
    for (const id of built()) expect(read(`jeux/${id}/index.html`)).toMatch(/<meter [^>]*value="/);
  });

  test('JSON-LD of the pages is what the record says', () => {
    for (const id of built()) {
      const record = recordOf(id);
      const [, block = ''] = /ld\+json">(.*?)<\/script>/s.exec(read(`jeux/${id}/index.html`)) ?? [];
      const found = JSON.parse(block);
      expect(found).toMatchObject({
        '@type': 'Dataset',
        name: record.title,
        identifier: id,
        keywords: record.keywords,
        dateModified: record.modified,
        url: `${URL_OF_SITE}jeux/${id}/`,
      });
      const addresses = found.distribution.map(
        ({ contentUrl }: { contentUrl: string }) => contentUrl,
      );
      for (const address of addresses) {
        expect(address.startsWith(URL_OF_SITE)).toBe(true);
        expect(existsSync(path.join(site, address.slice(URL_OF_SITE.length)))).toBe(true);
      }
      expect(addresses.length).toBeGreaterThan(0);
    }
  });

  test('the catalogue and each dataset are DCAT that names files which are there', async () => {
    for (const file of ['catalog.ttl', ...built().map((id) => `jeux/${id}/dcat.ttl`)]) {
      const store = new Store(new Parser({ baseIRI: URL_OF_SITE + file }).parse(read(file)));
      const urls = store.getObjects(null, 'http://www.w3.org/ns/dcat#downloadURL', null);
      expect(urls.length, file).toBeGreaterThan(0);
      for (const { value } of urls) {
        expect(value.startsWith(URL_OF_SITE), value).toBe(true);
        expect(existsSync(path.join(site, value.slice(URL_OF_SITE.length))), value).toBe(true);
      }
    }
  });

  test.skipIf(!existsSync(SHAPES))('the catalogue passes the shapes of DCAT-AP 3.0.1', async () => {
    const rules = new Store(
      ['shapes', 'range'].flatMap((name) =>
        new Parser({ baseIRI: `https://example.org/${name}` }).parse(
          readFileSync(`${SHAPES}/${name}.ttl`, 'utf8'),
        ),
      ),
    );
    const store = new Store(new Parser({ baseIRI: URL_OF_SITE }).parse(read('catalog.ttl')));
    const report = await new SHACLValidator(rules).validate(store);
    expect(report.results.map(({ focusNode, path: at }) => [focusNode?.value, String(at)])).toEqual(
      [],
    );
  });

  test('the Data Package of the catalogue names every file once, by the way to it', () => {
    const { resources } = jsonOf('datapackage.json');
    const names = resources.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { path: at } of resources) expect(existsSync(path.join(site, at)), at).toBe(true);
  });

  test('feeds and the map of the site are whole XML, and their ids do not move', () => {
    const files = ['feed.atom', 'sitemap.xml', ...built().map((id) => `jeux/${id}/feed.atom`)];
    for (const file of files) {
      expect(() => sax(true).write(read(file)).close(), file).not.toThrow();
      const ids = [...read(file).matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const before = files.map(read);
    expect(publish().code).toBe(0);
    expect(files.map(read)).toEqual(before);
  });

  test('the page of what does not exist finds its style at any depth', () => {
    expect(read('404.html')).toContain('href="/opendata/assets/site.css"');
    expect(read('.htaccess')).toContain('ErrorDocument 404 /opendata/404.html');
  });
});

describe('the site, another day', () => {
  test('one dataset published alone leaves the others where they are', () => {
    const [id = ''] = built();
    expect(publish(id).code).toBe(0);
    for (const other of built()) expect(read(`jeux/${other}/index.html`)).toContain('telecharger');
  });

  test('where else it is published and what others made of it, once known', () => {
    const [id = ''] = built();
    const reuses = [{ title: 'Carte <b>', url: 'https://reuse.example.org/' }];
    mkdirSync(path.join(home, 'suivi'), { recursive: true });
    writeFileSync(
      path.join(home, 'suivi/etat.json'),
      JSON.stringify({ version: 1, date: '', platform: '', datasets: [{ project: id, reuses }] }),
    );
    const locked = (page: string) => ({
      kind: 'datagouv',
      datasets: { [id]: { id: 'abc', page, fields: {}, resources: {} } },
    });
    const platforms = {
      'https://www.data.gouv.fr': locked('https://www.data.gouv.fr/datasets/abc/'),
      'https://demo.data.gouv.fr': locked('https://demo.data.gouv.fr/datasets/abc/'),
    };
    writeFileSync(path.join(home, 'odc.lock.json'), JSON.stringify({ version: 1, platforms }));
    expect(publish().code).toBe(0);
    const page = read(`jeux/${id}/index.html`);
    expect(page).toContain('<a href="https://reuse.example.org/">Carte &lt;b&gt;</a>');
    expect(page).toContain('<a href="https://www.data.gouv.fr/datasets/abc/">data.gouv.fr</a>');
    expect(page).not.toContain('demo.data.gouv.fr');
  });

  test('a dataset that is withdrawn leaves a page that says so, and no file', () => {
    const [id = ''] = built();
    rmSync(path.join(home, 'open', id), { recursive: true });
    expect(publish().code).toBe(0);
    expect(readdirSync(path.join(site, 'jeux', id))).toEqual(['index.html']);
    expect(read(`jeux/${id}/index.html`)).toContain('n’est plus publié ici depuis le');
    expect(read('sitemap.xml')).not.toContain(`jeux/${id}/`);
    const [page] = [read(`jeux/${id}/index.html`)];
    publish();
    expect(read(`jeux/${id}/index.html`)).toBe(page);
    expect(faultsOf(site, '/opendata/')).toEqual([]);
  });
});

describe('a folder that holds something already', () => {
  test('somebody else’s site is never written over', () => {
    const other = mkdtempSync(path.join(tmpdir(), 'odc-site-other-'));
    writeFileSync(path.join(other, 'index.html'), 'à moi');
    const { code, err } = odc(['publish', '--to', 'site', '-o', other], { cwd: home });
    expect(code).toBe(2);
    expect(err).toContain('index.html');
    expect(readdirSync(other)).toEqual(['index.html']);
    rmSync(other, { recursive: true });
  });

  test('settings of the host that a person wrote stay, and the person is told', () => {
    const other = mkdtempSync(path.join(tmpdir(), 'odc-site-host-'));
    writeFileSync(path.join(other, '.htaccess'), 'Require all granted\n');
    const run = () => odc(['publish', '--to', 'site', '-o', other], { cwd: home });
    for (const { code, err } of [run(), run()]) {
      expect(code).toBe(0);
      expect(err).toContain('.htaccess');
    }
    expect(readFileSync(path.join(other, '.htaccess'), 'utf8')).toBe('Require all granted\n');
    rmSync(other, { recursive: true });
  });
});
