import type { beyond as french } from '../fr/beyond.ts';
import type { FindingText } from '../text.ts';
import { characters } from './beyond/characters.ts';
import { excel } from './beyond/excel.ts';
import { labels } from './beyond/labels.ts';
import { places } from './beyond/places.ts';
import { values } from './beyond/values.ts';

export const beyond: Readonly<Record<keyof typeof french, FindingText>> = {
  ...excel,
  ...values,
  ...places,
  ...characters,
  ...labels,
};
