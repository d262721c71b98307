import type { schema as french } from '../fr/schema.ts';
import type { FindingText } from '../text.ts';

export const schema: Readonly<Record<keyof typeof french, FindingText>> = {};
