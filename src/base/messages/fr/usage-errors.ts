import type { ErrorTexts } from '../text.ts';

export const usageErrors = {} satisfies ErrorTexts;
