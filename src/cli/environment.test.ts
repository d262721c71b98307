import { describe, expect, it } from 'vitest';
import { earlyLanguage, languageOf } from './environment.ts';

describe('languageOf', () => {
  it.each([
    [undefined, {}, undefined, 'fr'],
    [undefined, { LANG: 'en_US.UTF-8' }, undefined, 'en'],
    [undefined, { LANG: 'en_US.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, undefined, 'fr'],
    [undefined, { LANG: 'C' }, undefined, 'fr'],
    [undefined, { LANG: 'de_DE' }, undefined, 'fr'],
    [undefined, { LANG: 'en_GB', ODC_LANG: 'fr' }, undefined, 'fr'],
    [undefined, { LANG: 'en_GB' }, 'fr', 'fr'],
    ['en', { ODC_LANG: 'fr' }, 'fr', 'en'],
  ] as const)('option %j, environment %j, project %j: %s', (option, environment, project, lang) => {
    expect(languageOf(option, environment, project)).toBe(lang);
  });

  it.each([
    [['validate', '--lang', 'en'], 'en'],
    [['--lang=en', 'validate'], 'en'],
    [['validate', '--', '--lang', 'en'], 'fr'],
    [['validate'], 'fr'],
  ])('finds it in %j', (args, lang) => {
    expect(earlyLanguage(args, {})).toBe(lang);
  });
});
