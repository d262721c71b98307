import type { checks as french } from '../fr/checks.ts';
import type { FindingText } from '../text.ts';

export const checks: Readonly<Record<keyof typeof french, FindingText>> = {};
