import { animate } from './animate.ts';
import { identify } from './identify.ts';
import { launch } from './launch.ts';
import { produce } from './produce.ts';
import { standardise } from './standardise.ts';
import type { DatasetStep } from './step.ts';

/** The five steps, for one dataset. */
export const DATASET_STEPS: readonly DatasetStep[] = [
  launch,
  identify,
  standardise,
  produce,
  animate,
];
