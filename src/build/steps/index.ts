import { anonymise } from './anonymise.ts';
import { certify } from './certify.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { convert } from './convert.ts';
import { decisions } from './decisions.ts';
import { describe } from './describe.ts';
import { gates } from './gates.ts';
import { lookAtInputs } from './look-at-inputs.ts';
import { place } from './place.ts';
import { repair } from './repair.ts';
import { stage } from './stage.ts';
import type { Step } from './step.ts';

/** The production line of one dataset, station after station. */
export const STEPS: readonly Step[] = [
  decisions,
  lookAtInputs,
  stage,
  repair,
  anonymise,
  check,
  gates,
  compare,
  convert,
  describe,
  certify,
  place,
];
