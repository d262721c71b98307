import { loadWording } from '../src/base/messages/wording.ts';

await Promise.all([loadWording('fr'), loadWording('en')]);
