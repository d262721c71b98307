import type { CommandWords } from '../words.ts';

export const describeEn: Readonly<Record<'metadata' | 'license', CommandWords>> = {
  metadata: {
    summary: 'describes datasets: what is missing, the score, catalogues',
    description:
      'The description of each dataset is in odc.yml, once. “score” computes the mark of data.gouv.fr without network, “edit” proposes what is missing from the data and writes it, “export” makes a catalogue of it in the vocabulary wanted.',
    examples: [
      {
        run: 'odc metadata score',
        says: 'the mark of each dataset, and what each missing point needs',
      },
      {
        run: 'odc metadata edit subventions',
        says: 'asks, with an answer proposed; --yes accepts them all',
      },
      {
        run: 'odc metadata export --to dcat-ttl --base https://data.example.org/files -o catalog.ttl',
        says: 'the catalogue that data.gouv.fr harvests',
      },
      { run: 'odc metadata export --to scdl -o catalogue.csv', says: 'the SCDL catalogue' },
    ],
    args: {
      action: 'score (by default), edit or export',
      jeux: 'ids of datasets of odc.yml; all of them when left out',
    },
    options: {
      to: 'export: dcat-ttl, dcat-jsonld, dcat-rdf, datagouv, ckan, scdl, datapackage, schemaorg, csvw or catalogue-donnees',
      base: 'export: address where the files are online, at base/dataset/file',
      'dry-run': 'edit: shows what would be written, writes nothing',
    },
  },
  license: {
    summary: 'chooses the licence, explains it and checks the whole project',
    description:
      'Two licences are enough: Licence Ouverte 2.0 and ODbL. “choose” asks the questions that decide and writes the answer and its reason in odc.yml; “check” compares licences, sources and categories, and gives the mention of the source.',
    examples: [
      { run: 'odc license choose', says: 'the licence of the whole project, by four questions' },
      {
        run: 'odc license choose arbres --derived-from osm --third-party no --high-value no',
        says: 'the same for a dataset, without a question',
      },
      {
        run: 'odc license check --write',
        says: 'checks the whole project and writes LICENCE.md beside the data',
      },
      { run: 'odc license show ODbL', says: 'what a licence allows, in plain words' },
    ],
    args: {
      action: 'list (by default), show, choose or check',
      cible: 'name of a licence (show) or id of a dataset (choose, check)',
    },
    options: {
      'derived-from': 'choose: osm or odbl if the data come from a database under ODbL, else no',
      'high-value': 'choose: yes or no, high-value data (regulation (EU) 2023/138)',
      'third-party': 'choose: yes or no, rights of a third party who did not agree',
      'share-alike': 'choose: yes or no, make derived databases stay open',
      reason: 'choose: the reason to keep, if it is not the one that follows from the answers',
      write: 'check: also writes LICENCE.md beside the data',
      'dry-run': 'choose: says which one, writes nothing',
    },
  },
};
