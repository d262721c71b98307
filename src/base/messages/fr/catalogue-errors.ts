import type { ErrorTexts } from '../text.ts';

export const catalogueErrors = {} satisfies ErrorTexts;
