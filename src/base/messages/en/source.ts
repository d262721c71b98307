import type { source as french } from '../fr/source.ts';
import type { FindingText } from '../text.ts';

export const source: Readonly<Record<keyof typeof french, FindingText>> = {};
