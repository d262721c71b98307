import type { FindingTexts } from '../text.ts';

export const source = {} satisfies FindingTexts;
