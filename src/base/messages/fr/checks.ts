import type { FindingTexts } from '../text.ts';

export const checks = {} satisfies FindingTexts;
