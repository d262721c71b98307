import { say } from '../say.ts';
import type { FindingTexts } from '../text.ts';

const of = (params: Readonly<Record<string, unknown>>): string => `“${String(params.key)}”`;

/** What is said of a description, and of each point of the quality score of the national platform. */
export const metadata = {
  'metadata-date': {
    title: 'Impossible date',
    message: ({ params }) => `The date ${of(params)} is not possible`,
    action: () => 'Correct the date in odc.yml',
    explain: {
      cause:
        'A date of the description does not exist, is yet to come, or contradicts another one. Platforms refuse or ignore it.',
      example: 'modified: 2025-02-30, or a last update before the first publication.',
      remedy: 'Correct the date in odc.yml, as YYYY-MM-DD.',
    },
  },
  'metadata-date/not-a-day': {
    title: 'Impossible date',
    message: ({ params }) => `${say(params.value)}, in ${of(params)}, is not a day of the calendar`,
    action: () => 'Write a day that exists, as YYYY-MM-DD',
  },
  'metadata-date/future': {
    title: 'Future date',
    message: ({ params }) =>
      `${say(params.value)}, in ${of(params)}, is yet to come: the national harvester ignores it`,
    action: () => 'Write the past date at which the data were updated or published',
  },
  'metadata-date/reversed': {
    title: 'Reversed period',
    message: ({ params }) =>
      `The period covered ends (${say(params.end)}) before it starts (${say(params.start)})`,
    action: () => 'Swap or correct the two dates of “temporal”',
  },
  'metadata-date/before-issue': {
    title: 'Contradictory dates',
    message: ({ params }) =>
      `The last update (${say(params.end)}) comes before the first publication (${say(params.start)})`,
    action: () => 'Correct “modified” or “issued”',
  },
  'metadata-value': {
    title: 'Unknown value',
    message: ({ params }) => `The value of ${of(params)} is none that platforms understand`,
    action: () => 'Correct it in odc.yml',
    explain: {
      cause:
        'A value of the description has no equivalent in the vocabularies of platforms, or goes past their limits.',
      example: 'frequency: when we can.',
      remedy: 'Use a known value, such as annual, monthly or punctual for the frequency.',
    },
  },
  'metadata-value/unknown-frequency': {
    title: 'Unknown frequency',
    message: ({ params }) => `“${say(params.value)}” is not a known frequency`,
    action: () => 'Write for instance annual, monthly, weekly, daily, punctual or irregular',
  },
  'metadata-value/too-long': {
    title: 'Title too long',
    message: ({ params }) =>
      `The title is longer than ${say(params.most)} characters: data.gouv.fr refuses it`,
    action: () => 'Shorten the title; details go to the description',
  },
  'metadata-value/bad-box': {
    title: 'Impossible bounding box',
    message: () => 'The rectangle “spatial.bbox” is not west, south, east, north, in degrees',
    action: () => 'Correct the four numbers',
  },
  'metadata-missing': {
    title: 'Incomplete description',
    message: ({ params }) => `${of(params)} is missing, which every platform asks for`,
    action: () => 'Add it to odc.yml, or run odc metadata edit',
    explain: {
      cause: 'A title, a description and a producer are compulsory in every catalogue.',
      example: 'A dataset without a description.',
      remedy: 'odc metadata edit proposes what is missing, from the data.',
    },
  },
  'metadata-quality': {
    title: 'Missing quality point',
    message: () => 'One of the nine points of the score of data.gouv.fr is missing',
    action: () => 'Run odc metadata edit, which proposes it from the data',
    explain: {
      cause:
        'The national platform marks each dataset on nine criteria, each worth a ninth. odc metadata score computes the same mark, without network.',
      example: 'A dataset without period covered or licence gets 7 points out of 9.',
      remedy: 'odc metadata score tells which points are missing, odc metadata edit fills them in.',
    },
  },
  'metadata-quality/dataset_description_quality': {
    title: 'Description too short',
    message: ({ params }) =>
      params.length === 0
        ? 'The description is missing: one of more than 100 characters is needed'
        : `The description has ${say(params.length)} characters: more than 100 are needed`,
    action: () => 'Tell what it is, where it comes from, what can be made of it and its limits',
  },
  'metadata-quality/license': {
    title: 'Missing licence',
    message: ({ params }) =>
      params.restricted === true
        ? 'The platform keeps no licence for data of restricted access'
        : 'No licence that the platform knows is given',
    action: ({ params }) =>
      params.restricted === true
        ? 'Nothing: this point comes back when the data are opened'
        : 'Choose it with odc license choose',
  },
  'metadata-quality/update_frequency': {
    title: 'Missing frequency',
    message: () => 'The frequency of update is not given',
    action: () => 'Add frequency: annual, monthly, punctual…',
  },
  'metadata-quality/update_fulfilled_in_time': {
    title: 'Late update',
    message: ({ params }) =>
      params.modified === null
        ? 'Without a frequency, punctuality gets no mark'
        : `The last update (${say(params.modified)}) is older than the announced frequency says`,
    action: ({ params }) =>
      params.modified === null
        ? 'Add frequency: the point comes with it'
        : 'Update the data, then the date “modified”, or announce a slower frequency',
  },
  'metadata-quality/temporal_coverage': {
    title: 'Missing period',
    message: () => 'The period covered is not given',
    action: () =>
      'Add temporal: {start: 2024, end: 2024}, or run odc metadata edit, which reads it in the data',
  },
  'metadata-quality/spatial': {
    title: 'Missing territory',
    message: () => 'The territory covered is not given',
    action: () => 'Give authority its insee code and its kind, or add spatial to the dataset',
  },
  'metadata-quality/has_open_format': {
    title: 'No open format',
    message: () => 'No file is in an open format: neither Excel, nor Word, nor PDF',
    action: () => 'Publish a CSV too: odc build writes it',
  },
  'metadata-quality/all_resources_available': {
    title: 'Missing files',
    message: () => 'The dataset has no file',
    action: () => 'Add a file to resources',
  },
  'metadata-quality/resources_documentation': {
    title: 'Missing documentation',
    message: () => 'No file is described, and no documentation comes with them',
    action: () => 'Add a description to a file, or a file of kind: documentation',
  },
} satisfies FindingTexts;
