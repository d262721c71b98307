import { DECISIONS } from './decisions.ts';
import { ENVIRONMENT } from './environment.ts';
import { EVERYDAY } from './everyday.ts';
import { MOBILITY } from './mobility.ts';
import { MONEY } from './money.ts';
import { PEOPLE } from './people.ts';
import { SECURITY } from './security.ts';
import { TERRITORY } from './territory.ts';
import type { Topic } from './topic.ts';

/** What towns keep tables about. Where two have as many words in common with a table, the first wins. */
export const TOPICS: readonly Topic[] = [
  ...PEOPLE,
  ...SECURITY,
  ...MONEY,
  ...DECISIONS,
  ...EVERYDAY,
  ...TERRITORY,
  ...MOBILITY,
  ...ENVIRONMENT,
];
