import sax from 'sax';
import { describe, expect, it, vi } from 'vitest';
import { rendered } from '../../../test/builders/rendered.ts';
import { hostileFile, hugeFile, reportOf, sampleReport } from '../../../test/builders/report.ts';

vi.mock('../../base/messages/wording.ts', () => import('../../../test/builders/wording-stub.ts'));

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element, read by a strict parser. */
function elements(xml: string): readonly Tag[] {
  const tags: Tag[] = [];
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    tags.push({ name, attributes: attributes as Record<string, string> });
  };
  parser.write(xml).close();
  return tags;
}

describe('junit', () => {
  it('has a suite a file and a test a rule', async () => {
    const tags = elements(await rendered('junit', sampleReport()));
    const named = (name: string) => tags.filter((tag) => tag.name === name);
    expect(named('testsuite').map(({ attributes }) => attributes.name)).toEqual([
      'bon.csv',
      'données/subventions 2024.csv',
      'alertes.csv',
      'délibération.csv',
    ]);
    const [total] = named('testsuites');
    expect(total?.attributes).toMatchObject({
      tests: String(named('testcase').length),
      failures: String(named('failure').length),
      errors: String(named('error').length),
    });
    expect(named('error')).toHaveLength(1);
  });

  it('fails a test for errors only', async () => {
    const tags = elements(await rendered('junit', sampleReport()));
    const types = tags
      .filter(({ name }) => name === 'failure')
      .map(({ attributes }) => attributes.type);
    expect(types).toEqual([
      'missing-label',
      'constraint-error/pattern',
      'custom-check-error/siret',
      'type-error',
      'constraint-error/required',
    ]);
  });

  it('has a few tests whatever the number of errors', async () => {
    const xml = await rendered('junit', reportOf(hugeFile()));
    expect(elements(xml).filter(({ name }) => name === 'testcase')).toHaveLength(2);
    expect(xml).toContain('100\u202f000 erreurs');
    expect(xml.match(/^- ligne/gm)).toHaveLength(5);
  });

  it('is XML whatever the cells hold', async () => {
    const xml = await rendered('junit', reportOf(hostileFile()));
    expect(elements(xml).length).toBeGreaterThan(3);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 forbids
    expect(xml).not.toMatch(/[\x00-\x08\x0b-\x1f\ufffe\uffff]|\p{Cs}/u);
    expect(xml).not.toContain(']]>');
  });
});
