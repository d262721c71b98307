import { say } from '../say.ts';
import type { ErrorTexts } from '../text.ts';

/** What stops `odc metadata` and `odc license`. */
export const metadataErrors = {
  'project-not-editable': {
    message: ({ key }) =>
      `odc.yml cannot be changed without risk${say(key) === '' ? '' : ` at “${say(key)}”`}`,
    action: () =>
      'Open it and add the answer by hand: a fault of syntax or an alias (“*”) is in the way',
  },
  'project-needed': {
    message: () => 'No odc.yml here nor above: there is no dataset to describe',
    action: () => 'Go to the folder of the project, give it with -C, or make it with odc init',
  },
  'no-dataset': {
    message: () => 'odc.yml holds no dataset',
    action: () => 'Add one under datasets',
  },
  'unknown-dataset': {
    message: ({ id }) => `No dataset is called “${say(id)}” in odc.yml`,
    action: ({ near, ids }) =>
      say(near) === '' ? `There are: ${say(ids)}` : `Did you mean “${say(near)}”?`,
  },
  'export-needed': {
    message: () => 'Tell in which vocabulary to write',
    action: ({ allowed }) => `Add --to, one of: ${say(allowed)}`,
  },
  'unknown-export': {
    message: ({ to }) => `“${say(to)}” is not a known vocabulary`,
    action: ({ near, allowed }) =>
      say(near) === '' ? `One of: ${say(allowed)}` : `Did you mean “${say(near)}”?`,
  },
  'one-dataset-only': {
    message: ({ to }) => `The vocabulary ${say(to)} describes one dataset at a time`,
    action: ({ ids }) => `Name one: ${say(ids)}`,
  },
  'bad-base': {
    message: ({ base }) => `“${say(base)}” is not an address`,
    action: () => 'Give --base a whole address, such as https://data.example.org/files',
  },
  'answers-needed': {
    message: () => 'Without a keyboard, answers come from options',
    action: ({ options }) => `Add ${say(options)}, or --yes to accept what is proposed`,
  },
  'unknown-answer': {
    message: ({ option, value }) => `“${say(value)}” is not an answer to --${say(option)}`,
    action: ({ allowed }) => `One of: ${say(allowed)}`,
  },
  'unknown-licence': {
    message: ({ licence }) => `“${say(licence)}” is not a known licence`,
    action: ({ near }) =>
      say(near) === '' ? 'See the list: odc license list' : `Did you mean “${say(near)}”?`,
  },
} satisfies ErrorTexts;
