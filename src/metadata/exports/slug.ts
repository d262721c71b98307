import { fold } from '../../base/folding.ts';

/** Lower case, no accents, hyphens: `Éducation, culture et sport` gives `education-culture-et-sport`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
