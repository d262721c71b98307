import type { CommandWords } from '../words.ts';

export const followEn: Readonly<Record<'follow', CommandWords>> = {
  follow: {
    summary: 'follows what was published: visits, reuses, dead links, delays',
    description:
      'Asks the platform what becomes of the datasets published from this project (or of those named, or of an organisation), keeps the figures month by month in suivi/historique.csv and says what is to be done. “impact” writes the yearly review, “event” the kit of an event (both in French).',
    examples: [
      { run: 'odc follow', says: 'all that was published from this project' },
      {
        run: 'odc follow --format html=suivi.html --format markdown=bilan.md',
        says: 'a page for the council, a text ready to be sent',
      },
      {
        run: 'odc follow --check --quiet',
        says: 'every week in a scheduled task: code 1 for a dead link or a late update',
      },
      { run: 'odc follow impact --year 2025 -o bilan-2025.md', says: 'the review of the year' },
      {
        run: 'odc follow event --date 2026-05-23 -o evenement',
        says: 'the kit of a hackathon, from the datasets of the project',
      },
    ],
    args: {
      jeux: 'datasets to follow (id or address), or “impact”, or “event”',
    },
    options: {
      organization: 'follows all public datasets of this organisation (id)',
      env: 'platform: production (default) or demo',
      url: 'address of another udata platform',
      metrics: 'address of the statistics service of that platform',
      months: 'how many months are told (13 by default)',
      history: 'file where the months are kept',
      'no-links': 'does not ask for each file',
      check: 'exit code 1 for a dead link or a late update',
      year: 'for “impact”: year of the review (the last one that is over by default)',
      title: 'for “event”: title of the event',
      date: 'for “event”: first day, AAAA-MM-JJ',
    },
  },
};
