import type { Sheet, SheetOfEach } from '../sheet.ts';
import { backPlanning } from './back-planning.ts';
import { call } from './call.ts';
import { challenge } from './challenge.ts';
import { data } from './data.ts';
import { evaluation } from './evaluation.ts';
import { jury } from './jury.ts';
import { programme } from './programme.ts';
import { project } from './project.ts';
import { registration } from './registration.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';

/** The documents, in the order in which they are needed. */
export const KIT: readonly (Sheet | SheetOfEach)[] = [
  project,
  backPlanning,
  call,
  challenge,
  data,
  rules,
  registration,
  programme,
  jury,
  evaluation,
  review,
];
