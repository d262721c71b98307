import type { FindingTexts } from '../text.ts';

export const header = {} satisfies FindingTexts;
