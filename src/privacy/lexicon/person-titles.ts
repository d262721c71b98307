import { words } from './ambiguous-names.ts';

/** Civilities, folded and without a final dot. */
export const CIVILITIES = words(`
  m mr mme mlle mmes mm monsieur madame mademoiselle messieurs mesdames dr docteur me maitre
`);

/** Small words inside surnames, folded. */
export const PARTICLES = words(`
  de du des d le la les l el al ben bin ibn da dos das do di del della van von der den ter ten y e et
  mac mc o san santa
`);
