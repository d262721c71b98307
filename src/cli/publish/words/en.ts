import { and } from '../../../base/messages/lists.ts';
import type { PublishWords } from './index.ts';

const s = (count: number): string => (count === 1 ? '' : 's');
const datasets = (count: number): string => `${count} dataset${s(count)}`;
const percent = (score: number | null): string =>
  score === null ? '–' : `${Math.round(score * 100)}%`;

function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

const STEPS: Readonly<Record<string, string>> = {
  create: 'creates the draft',
  twins: 'looks for a second draft',
  contact: 'prepares the contact point',
  describe: 'describes',
  upload: 'sends',
  link: 'describes the link',
  remove: 'takes away',
  order: 'sorts the files',
  verify: 'reads back and compares',
  publish: 'makes public',
  mark: 'marks as published',
  download: 'downloads and compares',
};

export const en: PublishWords = {
  headline: (target, host) => `Plan of publication on ${host} (${target})`,
  anonymous: 'Without a key, only what is public was compared',
  actions: { create: 'to create', update: 'to update', unchanged: 'unchanged', blocked: 'held' },
  resourceActions: {
    create: 'new file',
    update: 'file replaced, same address',
    describe: 'description changed',
    unchanged: 'unchanged',
    refused: 'the platform does not take this format',
    foreign: 'not published by odc, left as it is',
    gone: 'no longer built, left (--prune takes it away)',
    remove: 'no longer built, taken away',
    duplicate: 'copy left by a sending that was cut, taken away',
  },
  gates: {
    validation: 'validity',
    privacy: 'personal data',
    licence: 'licence',
    metadata: 'description',
    provenance: 'provenance',
    comparison: 'difference with the published version',
    access: 'access',
    limits: 'limits of the platform',
    state: 'state on the platform',
    account: 'account',
  },
  fields: {
    title: 'title',
    description: 'description',
    acronym: 'acronym',
    license: 'licence',
    frequency: 'rhythm',
    tags: 'keywords',
    temporal_coverage: 'period',
    spatial: 'territory',
    contact: 'contact',
    order: 'order of the files',
    private: 'hidden',
    type: 'kind',
    schema: 'schema',
    url: 'address',
    'odc:id': 'mark of odc',
    'odc:state': 'state noted by odc',
    'odc:resource': 'mark of odc',
  },
  criteria: {
    license: 'licence',
    temporal_coverage: 'period covered',
    spatial: 'territory',
    update_frequency: 'rhythm of updates',
    update_fulfilled_in_time: 'update in time',
    dataset_description_quality: 'description of more than a hundred characters',
    has_open_format: 'open format',
    all_resources_available: 'files that can be reached',
    resources_documentation: 'documented files',
  },
  values: { none: 'nothing', yes: 'yes', no: 'no' },
  change: (field, from, to) => `${field}: ${from} → ${to}`,
  longText: (characters) => `text of ${characters} characters`,
  drift: 'changed by hand on the platform',
  size,
  score: (before, after) =>
    before === null
      ? `quality score expected: ${percent(after)}`
      : `quality score: ${percent(before)} → ${percent(after)}`,
  scored: (score) => `quality score: ${percent(score)}`,
  missing: (criteria) => `missing: ${and(criteria)}`,
  summary: ({ create, update, unchanged, blocked }) =>
    [
      create > 0 ? `${datasets(create)} to create` : '',
      update > 0 ? `${datasets(update)} to update` : '',
      unchanged > 0 ? `${datasets(unchanged)} unchanged` : '',
      blocked > 0 ? `${datasets(blocked)} held` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  nothing: 'Nothing to send',
  askKey: (host) => `Key for ${host} (it is not shown, and not kept)`,
  askApply: (count, host) => `Publish ${datasets(count)} on ${host}?`,
  askOverwrite: (count) =>
    `${count} value${s(count)} ${count === 1 ? 'was' : 'were'} changed by hand on the platform. Replace ${count === 1 ? 'it' : 'them'}?`,
  askReveal: (titles) =>
    `Someone hid ${and(titles.map((title) => `“${title}”`))} on the platform, maybe for a grave reason. Make public again?`,
  refused: 'Nothing was sent',
  reading: (host) => `Reading ${host}…`,
  step: (name, path) => `${STEPS[name] ?? name}${path === undefined ? '' : ` ${path}`}`,
  published: (title) => `${title}: published`,
  kept: (title) => `${title}: stays hidden on the platform, as someone wanted`,
  failed: (id) => `${id}: was not published to the end`,
  stopped: 'The datasets that follow were not sent',
  verified: {
    same: 'downloaded and compared, the same',
    different: 'downloaded, other than what was sent',
    unknown: 'could not be downloaded',
  },
  notes: {
    'contact-refused':
      'the platform refused the contact point: check its e-mail address in odc.yml',
  },
  previews: {
    ready: 'preview ready',
    waiting: 'preview expected in the coming hours',
    failed: 'the preview failed',
    'too-large': 'too large for a preview',
  },
  announced: (path) => `Announcement ready to send: ${path}`,
  identity: {
    owner: (name, host) => `The key is that of ${name} on ${host}`,
    organization: (name, role) => `${name}${role === null ? '' : ` (${role.replace('_', ' ')})`}`,
    none: 'It publishes for no organisation: create that of the authority, or ask to join it',
    expires: (day, days) =>
      days < 0
        ? `It expired on ${day}`
        : `It expires on ${day}, in ${days} day${s(days)}${days < 30 ? ': renew it' : ''}`,
    forever: 'It has no expiry date',
    version: (version) => `Software of the platform: udata ${version}`,
  },
};
