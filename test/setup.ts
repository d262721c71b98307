import fc from 'fast-check';
import { loadWording } from '../src/base/messages/wording.ts';

// The same cases each time: a landing must not depend on luck. `FC_SEED=… npm test` explores others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20240101) });

await Promise.all([loadWording('fr'), loadWording('en')]);
