import type { usageErrors as french } from '../fr/usage-errors.ts';
import type { ErrorText } from '../text.ts';

export const usageErrors: Readonly<Record<keyof typeof french, ErrorText>> = {};
