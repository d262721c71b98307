import type { cells as french } from '../fr/cells.ts';
import type { FindingText } from '../text.ts';

export const cells: Readonly<Record<keyof typeof french, FindingText>> = {};
