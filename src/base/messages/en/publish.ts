import type { Param } from '../../finding.ts';
import type { publish as french } from '../fr/publish.ts';
import { and } from '../lists.ts';
import type { NoteTexts } from '../notes.ts';
import { quote } from '../quoting.ts';
import { say } from '../say.ts';

const list = (names: Param | undefined): string =>
  and((Array.isArray(names) ? names : [names]).map((name) => `“${quote(name)}”`));

const endings = (names: Param | undefined): string =>
  and((Array.isArray(names) ? names : [names]).map((name) => `.${name}`));

const FIELDS: Readonly<Record<string, string>> = {
  title: 'The title',
  description: 'The description',
  acronym: 'The acronym',
  'resource-title': 'The title of a file',
  'resource-description': 'The description of a file',
};
const UNCHECKED: Readonly<Record<string, string>> = {
  validation: 'Nothing says that the data were validated',
  privacy: 'Nothing says that personal data were looked for',
  licence: 'Nothing says that the licence was checked',
  metadata: 'Nothing says that the description was checked',
  provenance: 'Nothing says where the data come from',
};
const AGAIN = 'Correct it, then run odc build again';

export const publish: Readonly<Record<keyof typeof french, NoteTexts[string]>> = {
  'publish/unchecked': ({ check }) => UNCHECKED[say(check)] ?? '',
  'publish/unchecked/action': () => 'Run odc build --force',
  'publish/validation-held': () => 'The data are not valid',
  'publish/validation-held/action': () => AGAIN,
  'publish/privacy-held': ({ path }) =>
    `${say(path) || 'A file'} holds personal data that nobody accepted to publish`,
  'publish/privacy-held/action': () => AGAIN,
  'publish/licence-held': () => 'The licence does not suit',
  'publish/licence-held/action': () => 'odc license check says why',
  'publish/metadata-held': () => 'The description is not complete',
  'publish/metadata-held/action': () => 'odc metadata says what is missing',
  'publish/provenance-held': () => 'Nobody certifies where the data come from',
  'publish/provenance-held/action': () => 'Add certifiedBy and certifiedOn under provenance',
  'publish/comparison-held': () => 'The data differ too much from the published version',
  'publish/comparison-held/action': () => 'odc build says how, and how to accept it',
  'publish/changed-since-build': ({ path }) =>
    `${say(path)} was changed since odc build: it is no longer what was checked`,
  'publish/changed-since-build/action': () => 'Run odc build --force',
  'publish/restricted': () => 'odc.yml says that access to this dataset is restricted',
  'publish/restricted/action': () => 'It is not published as it is: see access in odc.yml',
  'publish/too-long': ({ field, most }) =>
    `${FIELDS[say(field)] ?? say(field)} is over ${say(most)} characters, the most that the platform takes`,
  'publish/too-long/action': () => AGAIN,
  'publish/empty': ({ field }) => `${FIELDS[say(field)] ?? say(field)} is empty`,
  'publish/empty/action': () => AGAIN,
  'publish/licence-unknown': ({ licence }) =>
    `The platform does not know the licence “${say(licence)}”: it would publish without licence`,
  'publish/licence-unknown/action': () => 'Choose lov2 or odc-odbl (odc license choose)',
  'publish/frequency-unknown': ({ frequency }) =>
    `The platform does not know the rhythm “${say(frequency)}”`,
  'publish/frequency-unknown/action': () => AGAIN,
  'publish/keyword-short': ({ keywords }) =>
    `Keywords of fewer than three letters, left out: ${list(keywords)}`,
  'publish/zone-unknown': ({ zone }) =>
    `The platform does not know the territory ${say(zone)}: only the granularity is published`,
  'publish/extension-left': ({ paths, extensions }) =>
    `The platform does not take ${endings(extensions)} files: ${say(paths)} will not be sent`,
  'publish/extension': ({ paths, extensions }) =>
    `The platform does not take ${endings(extensions)} files: nothing is left to send (${say(paths)})`,
  'publish/extension/action': () => 'Add a format that it takes (csv) to build.formats in odc.yml',
  'publish/no-preview': ({ path, megabytes }) =>
    `${say(path)} is over ${say(megabytes)} MB: the platform publishes it without preview`,
  'publish/header-too-long': ({ path, columns, most }) =>
    `${say(path)}: no preview, names of columns are over ${say(most)} bytes: ${list(columns)}`,
  'publish/no-organization': () => 'The account of this key is a member of no organisation',
  'publish/no-organization/action': () =>
    'Create that of the authority on the platform, or ask to join it: a dataset does not belong to a person',
  'publish/which-organization': ({ organizations }) =>
    `Nothing says for which organisation to publish: ${list(organizations)}`,
  'publish/which-organization/action': () => 'Name it in odc.yml: publish, datagouv, organization',
  'publish/not-member': ({ organization }) =>
    `The account of this key is no member of “${say(organization)}”`,
  'publish/not-member/action': () => 'Ask to join the organisation, or correct odc.yml',
  'publish/no-right': () => 'This key may not change this dataset',
  'publish/no-right/action': () =>
    'Ask an administrator of the organisation for the role of editor',
  'publish/ambiguous': ({ pages }) =>
    `Several datasets of the platform bear the mark of this one: ${say(pages)}`,
  'publish/ambiguous/action': () => 'Delete the one too many on the platform, then run again',
  'publish/lost': () =>
    'The published dataset is no longer on the platform, or this key does not see it',
  'publish/lost/action': () =>
    'Check the key; if it was deleted indeed, take it out of odc.lock.json to create another one',
  'publish/deleted': ({ page }) => `The dataset was deleted on the platform: ${say(page)}`,
  'publish/deleted/action': () =>
    'Restore it on the platform, or take it out of odc.lock.json to create another one',
  'publish/name-taken': ({ page }) =>
    `Another dataset bears this name on the platform already: ${say(page)}`,
  'publish/name-taken/action': () =>
    'Change the id of the dataset in odc.yml, or ask those who hold the other one to rename it',
  'publish/archived': ({ page }) => `The dataset is archived on the platform: ${say(page)}`,
  'publish/archived/action': () => 'Unarchive it on the platform, then run again',
  'publish/harvested': ({ page }) =>
    `The dataset is harvested: the next harvest would wipe what would be published (${say(page)})`,
  'publish/harvested/action': () =>
    'Publish at the harvested source, or take this dataset out of the harvest',
};
