import type { header as french } from '../fr/header.ts';
import type { FindingText } from '../text.ts';

export const header: Readonly<Record<keyof typeof french, FindingText>> = {};
