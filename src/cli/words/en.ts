import { describeEn } from './describe/en.ts';
import { fixEn } from './fix/en.ts';
import { followEn } from './follow/en.ts';
import { inventoryEn } from './inventory/en.ts';
import { launchEn } from './launch/en.ts';
import { productionEn } from './production/en.ts';
import { publishEn } from './publish/en.ts';
import type { Words } from './words.ts';

export const en: Words = {
  tagline: 'Prepares and publishes the open data of a local authority, step by step and offline.',
  welcome: `odc prepares and publishes the open data of a French local authority.

  odc init                      who publishes, why, what the law asks
  odc inventory FOLDER          what is held, what may be opened
  odc validate FILE             is the file right? what to correct?
  odc fix FILE                  repairs what has one reading only
  odc build                     makes the files to publish
  odc publish                   publishes: data.gouv.fr, CKAN, one's own site
  odc status                    where you stand, and what to do next
  odc explain CODE              the cause and the remedy of a message

Example: odc validate subventions.csv --schema scdl/subventions
Help: odc --help, or odc COMMAND --help`,
  commandWord: '<command>',
  optionsWord: '[options]',
  headings: { 'Global Options:': 'Common options:' },
  common: {
    version: 'shows the version',
    help: 'shows this help',
    'help-command': 'shows the help of a command',
    project: 'folder that contains odc.yml (default: the nearest one upwards)',
    format: 'format of the result; format=file to write several at once',
    output: 'file to write the result to; “-” for the screen',
    force: 'replaces an existing file',
    lang: 'language of the texts: fr or en',
    quiet: 'shows only the result',
    verbose: 'shows more details',
    'no-color': 'uses no colours',
    yes: 'accepts what is proposed',
    'no-input': 'asks no questions',
    offline: 'does not use the network',
  },
  startHere: 'To begin: odc validate MY-FILE.csv',
  examples: 'Examples:',
  exitCodes: `Exit codes:
  0 nothing to report · 1 data to correct · 2 command or settings to correct
  3 unreadable file · 4 remote service failed · 70 defect of odc · 130 interrupted`,
  byDefault: 'default:',
  among: 'one of',
  commands: {
    ...describeEn,
    ...launchEn,
    ...inventoryEn,
    ...followEn,
    ...productionEn,
    ...publishEn,
    ...fixEn,
    validate: {
      summary: 'checks files: encoding, structure, schema, French checks',
      description:
        'Checks each CSV, Excel (.xlsx) or OpenDocument (.ods) file and says what to correct. Without --schema, the schema is the one named in odc.yml, otherwise the one most like the file; the report says so.',
      examples: [
        {
          run: 'odc validate subventions.csv --schema scdl/subventions',
          says: 'checks a file against a schema of the catalogue',
        },
        {
          run: 'odc validate irve.csv -o report.html',
          says: 'recognises the schema and writes a report to send by e-mail',
        },
        {
          run: 'odc validate data/ --fail-on warning --format junit=odc.xml',
          says: 'checks all the tables of a folder, for a scheduled job',
        },
      ],
      args: {
        fichiers:
          'files, folders, or names with * (data/*.csv); “-” for standard input; without any, those of odc.yml',
      },
      options: {
        schema: 'schema: name in the catalogue (scdl/budget, scdl/budget@0.8.3), path or URL',
        mode: 'columns recognised by name (validata) or by position (strict)',
        'ignore-header-case': 'ignores case in the header',
        'fail-on': 'level from which the exit code is 1',
        'max-issues': 'number of problems listed (1,000 by default); all are counted',
        ignore: 'code of a warning not to look for (repeatable)',
        privacy: 'personal data: looked for as well (on), not at all (off) or alone (only)',
        'accept-privacy':
          'agrees to publish the personal data found in this column; the decision is written in odc.yml',
        reason: 'with --accept-privacy: why they may be published',
        ground: 'with --accept-privacy: the text or the consent that allows it',
        encoding: 'encoding of the file, when wrongly guessed',
        delimiter: 'delimiter of the file, when wrongly guessed',
        sheet: 'sheet of the workbook, by name or number',
      },
    },
    schemas: {
      summary: 'lists, shows, recognises and updates data schemas',
      description:
        'Schemas shipped with odc, and those of the national catalogue schema.data.gouv.fr once downloaded, work offline.',
      examples: [
        { run: 'odc schemas list budget', says: 'looks for a schema' },
        { run: 'odc schemas match pools.csv', says: 'says which schema fits a file, and why' },
        {
          run: 'odc schemas template scdl/equipements -o equipements.xlsx',
          says: 'makes an empty workbook with the header and the dictionary of its columns',
        },
      ],
      args: {
        action: 'list, show, match, update or template',
        cible: 'text to look for (list), name of the schema (show, template) or file (match)',
      },
      options: {
        all: 'also lists schemas that are not tables',
        encoding: 'match: encoding of the file, when wrongly guessed',
        delimiter: 'match: delimiter of the file, when wrongly guessed',
        sheet: 'match: sheet of the workbook, by name or number',
      },
    },
    anonymize: {
      summary: 'anonymises a table by a plan, measures the risk that is left',
      description:
        'Proposes a plan (--suggest), applies it (--plan) or only measures (--measure). The file written is read again and attacked: if it does not withstand, it is removed. The file read is never changed.',
      examples: [
        {
          run: 'odc anonymize requests.csv --suggest -o plan.yml',
          says: 'proposes a plan, with the reason of each line',
        },
        {
          run: 'odc anonymize requests.csv --plan plan.yml -o published.csv --report report.json',
          says: 'applies the plan and measures the risk before and after',
        },
        {
          run: 'odc anonymize requests.csv --measure --quasi age,sex,postcode --sensitive reason',
          says: 'measures k, l, t and the risks, writes nothing',
        },
      ],
      args: { fichier: 'table to read (.csv, .tsv, .xlsx, .ods); “-” for standard input' },
      options: {
        suggest: 'proposes a plan; -o says where to write it',
        plan: 'applies this plan (YAML); -o, compulsory, says where to write the data',
        measure: 'only measures',
        quasi: 'measure: quasi-identifiers, separated by commas',
        sensitive: 'measure: sensitive columns, separated by commas',
        report: 'plan: file to write the report to as well, in JSON',
        'key-file':
          'plan: file of the key of tokens (mode 600); without it a key is drawn then destroyed',
        'new-key': 'plan: makes the key file',
        population: 'table of the population, for the journalist’s and marketer’s risks',
        weight: 'measure: column of survey weights',
        previous: 'plan: release already published, to be matched with the new one',
        encoding: 'encoding of the file, when wrongly guessed',
        delimiter: 'delimiter of the file, when wrongly guessed',
        sheet: 'sheet of the workbook, by name or number',
      },
    },
    explain: {
      summary: 'explains a code: cause, example, remedy',
      description: 'Explains what a code shown by odc means, and what to do.',
      examples: [
        { run: 'odc explain type-error', says: 'explains a code' },
        { run: 'odc explain', says: 'lists all codes' },
      ],
      args: { code: 'code shown in a report' },
      options: {},
    },
  },
};
