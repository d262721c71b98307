import type { CommandWords } from '../words.ts';

export const launchEn: Readonly<Record<'init' | 'status', CommandWords>> = {
  init: {
    summary: 'starts the approach: who, why, what the law asks',
    description:
      'Asks who the authority is, its objectives and who does what (or takes them from options or a file), then writes odc.yml and the framing note cadrage.md (in French, for the council), with the duties of this very authority. Run again, it loses nothing that was written by hand.',
    examples: [
      { run: 'odc init', says: 'asks, one question at a time' },
      {
        run: 'odc init --insee 35238 --staff 48.5 --dpo "Shared officer <dpo@example.org>"',
        says: 'no question, for a commune found by its code',
      },
      {
        run: 'odc init exports/subventions.xlsx --siren 213502388',
        says: 'starts from the export that you have in hand',
      },
    ],
    args: { fichier: 'first data file, whose schema is guessed' },
    options: {
      siren: 'SIREN (9 digits) or SIRET number of the authority',
      insee: 'INSEE code of the commune, département or région',
      kind: 'kind of authority',
      name: 'name of the authority, when it is not found',
      population: 'inhabitants, when not found',
      staff: 'staff in full-time equivalents',
      website: 'address of the authority’s site',
      contact: 'public e-mail address',
      dpo: 'data protection officer: "function <address>" or "name, function <address>"',
      'chief-data-officer': 'chief data officer',
      'project-lead': 'project lead',
      committee: 'member of the data committee (repeatable)',
      referent: 'referent of a directorate: "Directorate: function <address>" (repeatable)',
      objective: 'objective: "1: text", of level 1, 2 or 3 (repeatable)',
      duty: 'answer on a duty: "ID: yes", "ID: no, reason" or "ID: where it is met" (repeatable)',
      platform: 'where to publish',
      'platform-url': 'address of this site or platform',
      license: 'default licence',
      folder: 'folder to look at (repeatable)',
      answers: 'YAML file of answers, with the same keys as odc.yml',
      encoding: 'encoding of the file, when guessed wrong',
      delimiter: 'delimiter of the file, when guessed wrong',
      sheet: 'sheet of the workbook, by name or number',
      'dry-run': 'tells what would be written, writes nothing',
    },
  },
  status: {
    summary: 'tells where each dataset stands, what is late, what to do',
    description:
      'The action plan: the five steps for the authority and for each dataset, what blocks, what is late against its rhythm, what a text asks and by when, and the three next actions. All is read here, without network.',
    examples: [
      { run: 'odc status', says: 'the action plan, on the screen' },
      { run: 'odc status -o plan.html', says: 'the same, to send or to print' },
      {
        run: 'odc status --check --format json=plan.json',
        says: 'exit code 1 when a duty is late, for a scheduled task',
      },
    ],
    args: { jeux: 'ids of datasets; all of them when left out' },
    options: {
      check: 'exit code 1 when something compulsory is late',
    },
  },
};
