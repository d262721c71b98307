import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../src/adapters/serve-folder.ts';
import { writeSite } from '../src/site/write-site.ts';
import { HOSTILE, siteInput, sitePorts } from './support/site-input.ts';

/** Debian's, or the one that is named: the pages are looked at in a true browser. */
const CHROMIUM = process.env.ODC_CHROMIUM ?? '/usr/bin/chromium';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PAGES = [
  'index.html',
  'jeux/index.html',
  'jeux/subventions/index.html',
  'jeux/equipements/index.html',
  'licences/index.html',
  'accessibilite/index.html',
] as const;

let home: string;
let base: string;
const stop = new AbortController();

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'odc-site-'));
  // Under a folder of the host, as a town's site often is.
  const root = path.join(home, 'ville', 'donnees');
  await writeSite(await siteInput(path.join(home, 'open')), sitePorts(root));
  base = await new Promise((resolve) => {
    void serveFolder(path.join(home, 'ville'), 0, stop.signal, (url) => resolve(`${url}donnees/`));
  });
}, 60_000);
afterAll(() => {
  stop.abort();
  rmSync(home, { recursive: true, force: true });
});

describe.skipIf(!existsSync(CHROMIUM))('the site, in a browser', () => {
  let browser: Browser;
  const faults: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(() => browser?.close());

  /** A page that notes what goes wrong: an error, a request that leaves the site. */
  async function opened(at: string, options: Parameters<Browser['newContext']>[0] = {}) {
    const context = await browser.newContext({ locale: 'fr-FR', ...options });
    const page = await context.newPage();
    faults.length = 0;
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(new URL(base).origin) && !/^(data|blob|file):/.test(url))
        faults.push(url);
    });
    await page.goto(at, { waitUntil: 'load' });
    return { page, context };
  }

  async function closed(context: BrowserContext): Promise<void> {
    await context.close();
    expect(faults).toEqual([]);
  }

  test('search forgives accents, plurals and elisions, and keeps its address', async () => {
    const { page, context } = await opened(`${base}index.html`);
    await page.fill('#q', 'subvention ecole');
    await page.keyboard.press('Enter');
    await page.waitForURL(/jeux\/index\.html\?q=/);
    expect(await page.inputValue('#q')).toBe('subvention ecole');
    const titles = () => page.locator('.card:visible h3').allTextContents();
    for (const [query, expected] of [
      ['EQUIPEMENT', 'Équipements de l’école <script>'],
      ['l’ecole', 'Équipements de l’école <script>'],
      ['subvention', 'Subventions versées'],
      ['beneficiaires', 'Subventions versées'],
    ] as const) {
      await page.fill('#q', query);
      expect(await titles(), query).toContainEqual(expect.stringContaining(expected));
    }
    await page.fill('#q', 'zzzzzz');
    expect(await page.isVisible('#rien')).toBe(true);
    expect(await page.textContent('#compte')).toBe('0 jeu de données');
    await page.fill('#q', '');
    await page.selectOption('#f-theme', 'EDUC');
    expect(await titles()).toHaveLength(1);
    await closed(context);
  }, 60_000);

  test('without scripts the list, the page and its files are there', async () => {
    const { page, context } = await opened(`${base}jeux/index.html`, { javaScriptEnabled: false });
    expect(await page.locator('.card').count()).toBe(3);
    expect(await page.isVisible('.filters')).toBe(false);
    await page.click('noscript a:text-is("Vie publique")');
    expect(await page.locator('.card').count()).toBe(1);
    await page.click('text=Subventions versées');
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(30);
    const file = await page.locator('.downloads a').first().getAttribute('href');
    const answer = await page.request.get(new URL(file ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toBe(
      readFileSync(path.join(home, 'open/subventions/subventions.csv'), 'utf8'),
    );
    await closed(context);
  }, 60_000);

  test('the table filters, sorts and turns its pages over the whole set', async () => {
    const { page, context } = await opened(`${base}jeux/subventions/index.html`);
    const rows = page.locator('.table tbody tr');
    const status = page.locator('.table [aria-live]');
    await page.click('text=Page suivante');
    await expect.poll(() => status.textContent()).toContain('Page 2 sur');
    await page.click('th button:text-is("montant")');
    await expect.poll(() => rows.first().locator('td').nth(2).textContent()).toBe('1');
    await page.click('th button:text-is("montant")');
    await expect.poll(() => rows.first().locator('td').nth(2).textContent()).toBe('5000');
    expect(await page.getAttribute('th[aria-sort]', 'aria-sort')).toBe('descending');
    await page.fill('.table input', 'THEATRE');
    await expect.poll(() => status.textContent()).toContain('1 250 lignes'.replace(' ', '\u202f'));
    await closed(context);
  }, 60_000);

  test('charts and the map are drawn, not only there', async () => {
    const { page, context } = await opened(`${base}jeux/equipements/index.html`);
    await page.waitForSelector('.map canvas');
    await page.waitForTimeout(300);
    const drawn = await page.evaluate<number>(`(() => {
      const canvas = document.querySelector('.map canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      return data.filter((value, index) => index % 4 === 3 && value > 0).length;
    })()`);
    expect(drawn).toBeGreaterThan(500);
    const bars = await page.evaluate<number[]>(
      `[...document.querySelectorAll('.chart svg .mark')].map((mark) => mark.getBoundingClientRect().width)`,
    );
    expect(Math.max(...bars)).toBeGreaterThan(50);
    await closed(context);
  }, 60_000);

  test('what comes from data does nothing', async () => {
    const { page, context } = await opened(`${base}jeux/equipements/index.html`);
    expect(await page.textContent('.table tbody')).toContain(HOSTILE);
    await page.click('text=Page suivante');
    await page.click('text=Page précédente');
    expect(await page.evaluate('globalThis.pwned')).toBe(undefined);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    await expect.poll(() => page.textContent('.table tbody')).toContain(HOSTILE);
    await closed(context);
  }, 60_000);

  test('the page of a large set reads its Parquet file by ranges', async () => {
    const { page, context } = await opened(`${base}jeux/grand/index.html`);
    const status = page.locator('.table [aria-live]');
    await page.click('text=Page suivante');
    await expect
      .poll(() => status.textContent(), { timeout: 20_000 })
      .toContain('60\u202f000 lignes');
    await page.click('th button:text-is("rang")');
    await page.click('th button:text-is("rang")');
    await expect
      .poll(() => page.locator('.table tbody tr').first().locator('td').first().textContent(), {
        timeout: 20_000,
      })
      .toBe('60000');
    await closed(context);
  }, 60_000);

  test('opened from a disk, all of it works', async () => {
    const { page, context } = await opened(
      `file://${home}/ville/donnees/jeux/subventions/index.html`,
    );
    await page.click('text=Page suivante');
    await expect
      .poll(() => page.locator('.table [aria-live]').textContent())
      .toContain('Page 2 sur');
    await page.goto(`file://${home}/ville/donnees/jeux/index.html?q=ecole`);
    expect(await page.locator('.card:visible').count()).toBe(1);
    await closed(context);
  }, 60_000);

  test.each(['light', 'dark'] as const)(
    'axe finds nothing to say, %s',
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme, bypassCSP: true });
      const page = await context.newPage();
      for (const name of PAGES) {
        await page.goto(base + name);
        await page.waitForTimeout(150);
        await page.addScriptTag({ path: AXE });
        expect(await violations(page), `${name}, ${colorScheme}`).toEqual([]);
      }
      await context.close();
    },
    120_000,
  );

  test.each([1280, 320])(
    'nothing overflows at %i pixels',
    async (width) => {
      const { page, context } = await opened(`${base}index.html`, {
        viewport: { width, height: 800 },
      });
      for (const name of PAGES) {
        await page.goto(base + name);
        const over = await page.evaluate<number>(
          'document.documentElement.scrollWidth - innerWidth',
        );
        expect(over, name).toBeLessThanOrEqual(0);
      }
      await closed(context);
    },
    60_000,
  );

  test('printed, the whole width of a table and its headings are on the paper', async () => {
    const { page, context } = await opened(`${base}jeux/subventions/index.html`, {
      viewport: { width: 720, height: 1000 },
    });
    await page.emulateMedia({ media: 'print' });
    const over = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    expect(over).toBeLessThanOrEqual(0);
    expect(await page.isVisible('.table thead th button')).toBe(true);
    expect(await page.isVisible('.table .tools, .search, .map, .foot')).toBe(false);
    await closed(context);
  }, 60_000);

  test('from the search box to a file with the keyboard alone', async () => {
    const { page, context } = await opened(`${base}index.html`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    await page.keyboard.type('subvention');
    await page.keyboard.press('Enter');
    await page.waitForURL(/jeux\/index\.html\?q=/);
    await page.focus('#liste a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/jeux\/subventions\//);
    await page.focus('.downloads a');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe('subventions.csv');
    await closed(context);
  }, 60_000);

  test('the preview leads to the page of a folder, and to nothing outside', async () => {
    const { page, context } = await opened(`${base}jeux/subventions`);
    expect(page.url()).toBe(`${base}jeux/subventions/`);
    for (const [address, status] of [
      ['rien', 404],
      ['.odc-site.json', 404],
      ['..%2f..%2fetc%2fpasswd', 404],
      ['/example.org', 404],
    ] as const) {
      const answer = await page.request.get(`${base}${address}`, { maxRedirects: 0 });
      expect(answer.status(), address).toBe(status);
    }
    await closed(context);
  }, 60_000);

  test('screenshots for a person to look at', async () => {
    const folder = process.env.ODC_SCREENSHOTS;
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    for (const width of [1280, 390]) {
      const { page, context } = await opened(`${base}index.html`, {
        viewport: { width, height: 900 },
      });
      for (const name of ['', 'jeux/subventions/', 'jeux/equipements/', 'jeux/grand/']) {
        await page.goto(`${base}${name}index.html`);
        await page.waitForTimeout(400);
        const file = `${name.split('/')[1] ?? 'accueil'}-${width}.png`;
        await page.screenshot({ path: path.join(folder, file), fullPage: true });
      }
      await closed(context);
    }
  }, 120_000);
});

async function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
      };
    };
    const found = (await axe.run()).violations;
    return found.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 120)}`);
  });
}

describe('the files of the site', () => {
  test('the same input gives the same bytes, and a dataset that is gone leaves no file', async () => {
    const open = path.join(home, 'open');
    const input = await siteInput(open);
    const root = path.join(home, 'again');
    const first = await writeSite(input, sitePorts(root));
    const memory = readFileSync(path.join(root, '.odc-site.json'), 'utf8');
    writeFileSync(path.join(root, 'a-moi.txt'), 'à moi');
    expect(await writeSite(input, sitePorts(root))).toEqual({ ...first, removed: 0 });
    expect(readFileSync(path.join(root, '.odc-site.json'), 'utf8')).toBe(memory);
    const less = { ...input, datasets: input.datasets.slice(1) };
    const after = await writeSite(less, sitePorts(root));
    expect(after.removed).toBeGreaterThan(3);
    expect(readdirSync(path.join(root, 'jeux/subventions'))).toEqual(['index.html']);
    expect(readFileSync(path.join(root, 'a-moi.txt'), 'utf8')).toBe('à moi');
  }, 60_000);

  test('a version is remembered when the data change, and only then', async () => {
    const open = path.join(home, 'open-versions');
    const root = path.join(home, 'versions');
    await writeSite(await siteInput(open), sitePorts(root));
    await writeSite(await siteInput(open, { modified: '2025-06-01' }), sitePorts(root));
    const versions = () =>
      JSON.parse(readFileSync(path.join(root, 'api/jeux/subventions.json'), 'utf8')).versions;
    expect(versions()).toHaveLength(1);
    await writeSite(
      await siteInput(open, { extraRow: true, modified: '2025-06-01' }),
      sitePorts(root),
    );
    expect(versions().map(({ date }: { date: string }) => date)).toEqual([
      '2025-01-15',
      '2025-06-01',
    ]);
  }, 60_000);

  test('a dataset page is light before its data', async () => {
    const root = path.join(home, 'ville/donnees');
    const read = (file: string) => readFileSync(path.join(root, file)).length;
    const weight =
      read('jeux/equipements/index.html') +
      ['site.css', 'leaflet.css', 'site.js', 'table.js', 'carte.js'].reduce(
        (sum, name) => sum + read(`assets/${name}`),
        0,
      );
    // Uncompressed; a host sends some 80 kB.
    expect(weight).toBeLessThan(300_000);
    const { gzipSync } = await import('node:zlib');
    const sent = [
      'jeux/equipements/index.html',
      'assets/site.css',
      'assets/leaflet.css',
      'assets/site.js',
      'assets/table.js',
      'assets/carte.js',
    ].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(root, file))).length, 0);
    expect(sent).toBeLessThan(200_000);
  });
});
