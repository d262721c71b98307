import { grouped } from '../../../base/messages/grouped.ts';
import type { InitWords } from './index.ts';

export const en: InitWords = {
  kinds: {
    commune: 'commune',
    epci: 'EPCI (grouping of communes)',
    departement: 'département',
    region: 'région',
    syndicat: 'syndicat',
    other: 'other public body',
  },
  platforms: {
    datagouv: 'data.gouv.fr, the national portal (advised)',
    site: 'our own site',
    shared: 'a platform shared with other authorities',
  },
  licenses: {
    lov2: 'Licence Ouverte 2.0: free reuse with attribution (advised)',
    'odc-odbl': 'ODbL: the same, and who enriches the base shares it',
  },
  ask: {
    code: 'SIREN number or INSEE code of the authority (empty if you do not know)',
    name: 'Name of the authority',
    kind: 'Kind of authority',
    population: 'Inhabitants (empty if there are none)',
    staff: 'Staff in full-time equivalents, even roughly (empty if you do not know)',
    dpo: 'Data protection officer, compulsory (function <address>)',
    chiefDataOfficer: 'Chief data officer (function <address>, empty if nobody)',
    projectLead: 'Project lead (function <address>, empty if nobody)',
    referent: 'Referent of a directorate (Directorate: function <address>, empty to end)',
    platform: 'Where to publish',
    platformUrl: 'Address of this site or platform (empty if you do not know)',
    license: 'Default licence',
    folder: 'First folder to look at',
    duties: 'Answer the questions on your duties now? You can do it later',
    write: 'Write these files?',
  },
  askObjective: (level) =>
    `Objective of level ${level}, ${['transparency', 'services', 'link with inhabitants'][level - 1] ?? ''} (“-” for none)`,
  askDuty: (title, condition) => `${title}: you are concerned if the authority ${condition}`,
  duty: { yes: 'yes', no: 'no', unknown: 'I do not know' },
  isItYou: (card) => `${card}. Is this the one?`,
  needed: 'A name is needed',
  facts: ({ kind, population, staff, departement, region, epci, siren, insee }) =>
    [
      kind,
      population === undefined ? undefined : `${grouped(population, ',')} inhabitants`,
      staff === undefined ? undefined : `staff ${staff} (FTE)`,
      departement === undefined ? undefined : `département ${departement}`,
      region === undefined ? undefined : `région ${region}`,
      epci,
      siren === undefined ? undefined : `SIREN ${siren}`,
      insee === undefined ? undefined : `INSEE ${insee}`,
    ]
      .filter((fact) => fact !== undefined)
      .join(' · '),
  duties: (yes, toCheck, no) =>
    `Duties: ${yes} apply, ${toCheck} to be checked, ${no} do not apply (cadrage.md, part 4, in French for the council)`,
  noDpo: 'No data protection officer is given: one is compulsory (GDPR, art. 37)',
  noDpoAction: 'odc init --dpo "Shared officer <dpo@example.org>"',
  noStaff: 'The staff is not given: opening by default depends on it (50 full-time equivalents)',
  noStaffAction: 'odc init --staff 48.5',
  fileSeen: (path, dataset, schema, percent) =>
    `${path} goes into the dataset “${dataset}”, schema ${schema} (${percent}% alike)`,
  fileMissing: (columns) => `Missing columns: ${columns}`,
  fileUnknown: (path, dataset) => `${path} goes into the dataset “${dataset}”, no known schema`,
  review: 'About to be written:',
  nothing: 'Nothing to change: all is written already',
  abandoned: 'Nothing was written',
  actions: {
    create: (path) => `Written: ${path}`,
    update: (path) => `Updated: ${path}`,
    unchanged: (path) => `Unchanged: ${path}`,
  },
  planned: {
    create: (path) => `${path} (new)`,
    update: (path) => `${path} (updated; what you wrote there stays)`,
    unchanged: (path) => `${path} (unchanged)`,
  },
  kept: (sections, file) =>
    `${sections} part${sections > 1 ? 's' : ''} of cadrage.md changed by hand stay${sections > 1 ? '' : 's'} as they are; what odc would write there is in ${file}`,
  next: 'And now:',
  nextSteps: {
    note: 'read the framing note (cadrage.md) again, then submit it to the assembly',
    validate: 'checks this first file',
    template: 'prepares an empty workbook with the right columns',
    inventory: 'lists the files',
    status: 'tells where you stand and what to do next',
  },
};
