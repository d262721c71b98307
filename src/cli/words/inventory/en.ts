import type { CommandWords } from '../words.ts';

export const inventoryEn: Readonly<Record<'inventory', CommandWords>> = {
  inventory: {
    summary: 'finds the tables held in folders, says what to open and keeps the decisions',
    description:
      'Goes through folders (those of odc.yml, else that of the project), profiles each table, looks for its schema, for personal data and for duplicates, and proposes a decision with its reasons. Nothing is decided without a person. A second run only reads what changed.',
    examples: [
      { run: 'odc inventory exports', says: 'what a folder holds, by priority' },
      {
        run: 'odc inventory --format xlsx=inventaire.xlsx --format markdown=inventaire.md',
        says: 'the workbook that each directorate fills in, and the report',
      },
      {
        run: 'odc inventory --import inventaire.xlsx',
        says: 'reads back what directorates decided',
      },
      {
        run: 'odc inventory --decide finances/grants.csv --as open --reason "Agreements" --ground "Loi 2000-321, art. 10"',
        says: 'decides about one table; the decision is written in odc.yml',
      },
    ],
    args: { chemins: 'files and folders to go through' },
    options: {
      ignore: 'pattern of paths to leave out (repeatable)',
      'no-memory': 'reads all files again, even those that did not change',
      decide: 'table to decide about; without a path, questions are asked one by one',
      as: 'the verdict',
      sheet: 'sheet of the workbook, for --decide',
      reason: 'why',
      ground: 'the text that founds the decision; compulsory for closed',
      restriction: 'what keeps a part from being opened: vie_privee, secret_affaires…',
      who: 'who decides (by default the name of the session)',
      owner: 'directorate that keeps these data',
      frequency: 'how often they are updated',
      dataset: 'id of the dataset to which the table belongs',
      note: 'remark',
      import: 'workbook or CSV that was filled in, to be read back (repeatable)',
    },
  },
};
