import type { catalogueErrors as french } from '../fr/catalogue-errors.ts';
import type { ErrorText } from '../text.ts';

export const catalogueErrors: Readonly<Record<keyof typeof french, ErrorText>> = {};
