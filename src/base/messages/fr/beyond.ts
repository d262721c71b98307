import type { FindingTexts } from '../text.ts';
import { characters } from './beyond/characters.ts';
import { excel } from './beyond/excel.ts';
import { labels } from './beyond/labels.ts';
import { places } from './beyond/places.ts';
import { values } from './beyond/values.ts';

export const beyond = {
  ...excel,
  ...values,
  ...places,
  ...characters,
  ...labels,
} satisfies FindingTexts;
