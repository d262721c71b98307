import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentSecurity } from './document.ts';
import { html, jsonBlock } from './html.ts';
import { pathLink, safeLink, toRoot } from './links.ts';
import { firstWords, markdownRenderer } from './markdown.ts';

describe('html', () => {
  test.each([
    ['<b>', '&lt;b&gt;'],
    ['"&\'', '&quot;&amp;&#39;'],
    ['a\u0000b\u0007', 'ab'],
    ['é\n', 'é\n'],
  ])('%j is escaped', (text, expected) => {
    expect(html`${text}`.text).toBe(expected);
  });

  test('nothing is nothing, lists are joined, pieces of HTML are kept', () => {
    expect(html`${undefined}${false}${null}${['<', html`<i>${'>'}</i>`, 3]}`.text).toBe(
      '&lt;<i>&gt;</i>3',
    );
  });

  test('no text whatever opens or closes an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(html`${text}`.text).not.toMatch(/[<>"']/);
        const block = jsonBlock('application/json', { text }).text;
        expect(block.slice(0, -9)).not.toContain('</');
        expect(JSON.parse(block.replace(/^<[^>]*>|<\/script>$/g, ''))).toEqual({ text });
      }),
    );
  });
});

describe('links', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['jeux/a.html', 'jeux/a.html'],
    ['javascript:alert(1)', undefined],
    [' JAVA\nSCRIPT:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//example.org', undefined],
    [undefined, undefined],
  ])('%j leads to %j', (address, expected) => {
    expect(safeLink(address)).toBe(expected);
  });

  test('a path is encoded part by part, and pages know their root', () => {
    expect(pathLink('à b/c#d.csv')).toBe('%C3%A0%20b/c%23d.csv');
    expect([toRoot('index.html'), toRoot('jeux/a/index.html')]).toEqual(['', '../../']);
  });
});

describe('what a page may load', () => {
  test.each([
    [undefined, "img-src 'self' data:;"],
    ['https://data.geopf.fr/wmts?x={x}', "img-src 'self' data: https://data.geopf.fr;"],
    ['https://{s}.tuiles.example.org/{z}', "img-src 'self' data: https://*.tuiles.example.org;"],
    ["https://a.org; script-src 'unsafe-inline'", "img-src 'self' data: https://a.org;"],
    ['javascript:x', "img-src 'self' data: ;"],
  ])('tiles %s: %s', (tiles, expected) => {
    const policy = contentSecurity(tiles);
    expect(policy).toContain(expected);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
  });
});

describe('markdown', () => {
  test('HTML is shown as text, headings are lowered, only safe links lead somewhere', async () => {
    const render = await markdownRenderer();
    const { text } = render('# Titre\n\n<script>x</script> [a](javascript:x) [b](https://b.org)');
    expect(text).toContain('<h3>Titre</h3>');
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toContain('href="javascript');
    expect(text).toContain('<a href="https://b.org">b</a>');
  });

  test('a picture, which would be asked elsewhere, is not loaded', async () => {
    const render = await markdownRenderer();
    expect(render('![a](https://b.org/i.png)').text).not.toContain('<img');
  });

  test('the first words of a text, without its marks', () => {
    expect(firstWords('## Un\n\n**deux** [trois](https://x.org)')).toBe('Un deux trois');
    expect(firstWords('mot '.repeat(100), 20)).toBe('mot mot mot mot…');
  });
});
