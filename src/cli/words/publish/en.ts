import type { CommandWords } from '../words.ts';

export const publishEn: Readonly<Record<'publish', CommandWords>> = {
  publish: {
    summary: 'publishes the datasets that are built: plan, assent, sending, check',
    description:
      'Compares open/ with the platform, shows what would change, asks, then sends, reads back and checks. Without --env nor --url it is the demo platform of data.gouv.fr. A second time changes nothing. What was changed by hand on the platform is shown, and replaced with your assent only (--yes is one).',
    examples: [
      {
        run: 'odc publish --plan',
        says: 'shows what would change on demo.data.gouv.fr, and sends nothing',
      },
      {
        run: 'odc publish subventions --env production',
        says: 'publishes one on www.data.gouv.fr',
      },
      {
        run: 'odc publish login --env production',
        says: 'checks the key: whose it is, for which organisations, until when',
      },
    ],
    args: {
      jeux: 'ids of the datasets; all that are built when left out; login to check the key',
    },
    options: {
      to: 'where to publish: datagouv, site, ckan, or the name of a target of odc.yml (publish)',
      plan: 'shows the plan only; without a key, compares what is public',
      env: 'demo platform (by default) or production',
      url: 'address of another platform that runs the same software',
      serve: 'for a site: shows it on this machine (port 8080 by default), until Ctrl-C',
      prune:
        'takes away from the platform the files that odc published and that are no longer built',
    },
  },
};
