import type { Evidence } from '../../defect.ts';
import { readFigure } from './figure.ts';

/** A figure, with what may stand around it. */
const CORE = /[-+\u2212]?\d[\d ,.\u00a0\u202f\u2009'’]*\d|\d/u;

const POINT = /^[+-]?\d*\.\d+$/;
const THREE = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

/** Which marks a column writes its figures with, told by the cells that leave no doubt. */
export class NumberMarks implements Evidence {
  /** A decimal comma, or dots between thousands. */
  french = 0;
  /** Commas between thousands. */
  english = 0;

  /** A point that can only be decimal, in a cell that is right. */
  points = 0;

  see(text: string, refused: boolean): void {
    if (text.length > 40) return;
    if (!refused) {
      if (POINT.test(text) && !THREE.test(text)) this.points += 1;
      return;
    }
    const form = readFigure(CORE.exec(text)?.[0] ?? '')?.form;
    if (form === 'french' || form === 'dot-groups') this.french += 1;
    else if (form === 'groups' && text.includes(',')) this.french += 1;
    else if (form === 'english') this.english += 1;
  }
}
