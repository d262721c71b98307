import type { World } from '../../doubles/udata/world.ts';
import { SAMPLE_FILES, type Sample } from '../../support/releases.ts';

export const BEFORE: Sample = {};
/** A file changed, one more, one more word, a title: all kinds of updates at once. */
export const AFTER: Sample = {
  record: { title: 'Subventions versées', keywords: ['subventions', 'associations'] },
  files: [
    { ...SAMPLE_FILES[0], name: 'subventions', format: 'csv', content: 'nom;montant\nAmis;1300\n' },
    { name: 'subventions', format: 'json', content: '[{"montant":1200}]', title: 'JSON' },
    { name: 'bilan', format: 'csv', content: `annee;total\n${'2024;1300\n'.repeat(20)}` },
  ],
  links: [
    {
      path: 'carte',
      name: 'carte',
      title: 'Carte',
      kind: 'other',
      format: 'html',
      mime: 'text/html',
      url: 'https://valsonge.example.org/carte',
    },
  ],
};

/** Small, so that one file of the samples is sent in parts. */
export const PART_BYTES = 100;

/** What people see of a platform: no ids, no dates. */
export function snapshot({ datasets, organizations }: World) {
  return {
    contacts: organizations[0]?.contacts.map(({ id: _id, ...contact }) => contact),
    datasets: datasets
      .filter(({ deleted }) => deleted === null)
      .map(
        ({
          id,
          created,
          modified,
          formerSlugs,
          slug,
          organization,
          resources,
          contact_points,
          ...fields
        }) => ({
          ...fields,
          organization: organization?.slug,
          contacts: contact_points.map(({ name }) => name),
          resources: resources.map(({ id, created, modified, url, ...resource }) => ({
            ...resource,
            url: url.replace(/^.*\//, ''),
          })),
        }),
      ),
  };
}
