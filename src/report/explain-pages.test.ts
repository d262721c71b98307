import { beforeAll, describe, expect, it } from 'vitest';
import { VIEW } from '../../test/builders/report.ts';
import { CODES } from '../base/codes.ts';
import { errorTexts, findingTexts } from '../base/messages/fr/index.ts';
import { loadWording } from '../base/messages/wording.ts';
import { explainCode, isExplained } from './explain.ts';

const names = [...Object.keys(CODES), ...Object.keys(findingTexts), ...Object.keys(errorTexts)];

describe.each(['fr', 'en'] as const)('every page in %s', (lang) => {
  beforeAll(() => loadWording(lang));

  it.each([...new Set(names)])('%s', (name) => {
    expect(isExplained(name, lang)).toBe(true);
    const page = explainCode(name, { ...VIEW, lang });
    expect(page).not.toMatch(/\bundefined\b|\[object|«\s*»|“”|\S {2,}\S/);
    if (name !== 'not-a-number') expect(page).not.toContain('NaN');
    expect(page.split('\n').length).toBeGreaterThan(3);
  });
});
