import type { FindingTexts } from '../text.ts';

export const rows = {} satisfies FindingTexts;
