import sax from 'sax';
import { describe, expect, it, vi } from 'vitest';
import { rendered } from '../../../test/builders/rendered.ts';
import {
  damagedFile,
  endlessReport,
  REPORTS,
  reportOf,
  sampleReport,
  validFile,
} from '../../../test/builders/report.ts';

vi.mock('../../base/messages/wording.ts', () => import('../../../test/builders/wording-stub.ts'));

const ALL = { ...REPORTS, 'endless problems': endlessReport };

describe('html', () => {
  /** Elements in order; a strict parser accepts the page once its void elements are closed. */
  function elements(page: string): { name: string; attributes: Record<string, string> }[] {
    const found: { name: string; attributes: Record<string, string> }[] = [];
    const parser = sax.parser(true);
    parser.onerror = (error) => {
      throw error;
    };
    parser.onopentag = ({ name, attributes }) => {
      found.push({ name, attributes: attributes as Record<string, string> });
    };
    const xml = page.replace('<!DOCTYPE html>\n', '').replace(/<(meta|br)([^>]*)>/g, '<$1$2/>');
    parser.write(xml).close();
    return found;
  }

  it.each(Object.entries(ALL))('is well formed and runs nothing: %s', async (_name, make) => {
    const page = await rendered('html', make());
    const all = elements(page);
    const names = new Set(all.map(({ name }) => name));
    for (const name of ['script', 'img', 'link', 'iframe', 'form', 'object', 'base']) {
      expect(names).not.toContain(name);
    }
    for (const { attributes } of all) {
      const { href = '#', ...others } = attributes;
      expect(href).toMatch(/^#/);
      expect(Object.keys(others).filter((name) => name.startsWith('on') || name === 'src')).toEqual(
        [],
      );
    }
    expect(page.length).toBeLessThan(4_000_000);
  });

  it('lets the browser fetch nothing', async () => {
    const metas = elements(await rendered('html', sampleReport())).filter(
      ({ name }) => name === 'meta',
    );
    expect(metas.map(({ attributes }) => attributes.content)).toContain(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
  });

  it.each(['fr', 'en'] as const)('says its language: %s', async (lang) => {
    const [html] = elements(await rendered('html', sampleReport(), { lang }));
    expect(html).toMatchObject({ name: 'html', attributes: { lang } });
  });

  it('has landmarks, one first heading, and links that lead somewhere', async () => {
    const all = elements(await rendered('html', sampleReport()));
    const named = (name: string) => all.filter((one) => one.name === name);
    for (const name of ['header', 'main', 'footer', 'h1']) expect(named(name)).toHaveLength(1);
    const ids = all.flatMap(({ attributes }) =>
      attributes.id === undefined ? [] : [attributes.id],
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of named('a')) expect(ids).toContain(attributes.href?.slice(1));
    for (const { attributes } of named('section'))
      expect(ids).toContain(attributes['aria-labelledby']);
  });

  it('never skips a level of heading', async () => {
    const levels = elements(await rendered('html', sampleReport()))
      .filter(({ name }) => /^h\d$/.test(name))
      .map(({ name }) => Number(name[1]));
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });

  it('tells what the schema expects of the column', async () => {
    const page = await rendered('html', reportOf(damagedFile()));
    expect(page).toContain('SIRET de la collectivité — texte, obligatoire');
    expect(page).toContain('21440109300015');
  });

  it('lists more places than the first five, folded', async () => {
    const page = await rendered('html', reportOf(damagedFile()));
    expect(page).toContain('<summary>Voir les 200 premiers cas sur 396</summary>');
  });

  it('says how to correct only where there is something to correct', async () => {
    expect(await rendered('html', reportOf(validFile()))).not.toContain('LibreOffice');
    expect(await rendered('html', reportOf(damagedFile()))).toContain('LibreOffice');
  });
});
