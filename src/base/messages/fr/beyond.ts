import type { FindingTexts } from '../text.ts';

export const beyond = {} satisfies FindingTexts;
