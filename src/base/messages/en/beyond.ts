import type { beyond as french } from '../fr/beyond.ts';
import type { FindingText } from '../text.ts';

export const beyond: Readonly<Record<keyof typeof french, FindingText>> = {};
