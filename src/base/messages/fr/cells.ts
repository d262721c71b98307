import type { FindingTexts } from '../text.ts';

export const cells = {} satisfies FindingTexts;
