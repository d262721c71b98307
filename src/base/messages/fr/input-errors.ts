import type { ErrorTexts } from '../text.ts';

export const inputErrors = {} satisfies ErrorTexts;
