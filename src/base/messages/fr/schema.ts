import type { FindingTexts } from '../text.ts';

export const schema = {} satisfies FindingTexts;
