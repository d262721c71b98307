import type { inputErrors as french } from '../fr/input-errors.ts';
import type { ErrorText } from '../text.ts';

export const inputErrors: Readonly<Record<keyof typeof french, ErrorText>> = {};
