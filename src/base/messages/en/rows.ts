import type { rows as french } from '../fr/rows.ts';
import type { FindingText } from '../text.ts';

export const rows: Readonly<Record<keyof typeof french, FindingText>> = {};
