import type { AnyCellDefect } from '../../defect.ts';
import { formula } from './formula.ts';
import { htmls } from './html.ts';
import { losses } from './lost.ts';
import { streets } from './street.ts';

/** What blocks a publication first. */
export const TEXTS: readonly AnyCellDefect[] = [formula, ...htmls, ...losses, ...streets];
