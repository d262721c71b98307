import type { Param } from '../../finding.ts';
import { and } from '../lists.ts';
import type { NoteTexts } from '../notes.ts';
import { quote } from '../quoting.ts';
import { say } from '../say.ts';

const SHOWN = 5;

/** At most five names, and how many more. */
function names(param: Param | undefined): string {
  const all = Array.isArray(param) ? param.map(String) : [say(param)];
  const shown = all.slice(0, SHOWN).map((name) => `“${quote(name)}”`);
  const more = all.length - shown.length;
  return and(more > 0 ? [...shown, `${more} more`] : shown);
}

const isMany = (param: Param | undefined): boolean => Array.isArray(param) && param.length > 1;

/** Why the inventory proposes what it proposes. */
export const inventory = {
  'inventory-no-rows': () => 'The table has no row',
  'inventory-hidden-sheet': () =>
    'The sheet is hidden in its workbook: look at what it holds first',
  'inventory-unfinished': () =>
    'Its name speaks of a draft or a working document: what is not finished is not communicable (CRPA L. 311-2)',
  'inventory-whole-secret': ({ restriction, article }) =>
    `Its name and its columns come under a secret: ${say(restriction)} (${say(article)})`,
  'inventory-about-people': ({ topic }) =>
    `The topic (${say(topic)}) is about people: only a count could be opened`,
  'inventory-personal-columns': ({ columns }) =>
    isMany(columns)
      ? `Columns ${names(columns)} seem to hold personal data`
      : `Column ${names(columns)} seems to hold personal data`,
  'inventory-sensitive': ({ columns }) =>
    `Sensitive data (GDPR, articles 9 and 10) or a social security number seem to be there: ${names(columns)}`,
  'inventory-ask-dpo': () => 'The opinion of the data protection officer is needed',
  'inventory-exemption': ({ point }) =>
    `Point ${say(point)} of article D. 312-1-3 of the CRPA may allow names to stay: to be checked`,
  'inventory-check-restrictions': ({ restrictions }) =>
    `Some words call to mind a secret or the rights of others: ${and(Array.isArray(restrictions) ? restrictions.map(String) : [])}`,
  'inventory-unknown-topic': () =>
    'Nothing tells what the table is about: a person has to look at it',
  'inventory-topic-by-schema': ({ topic }) => `Its columns are those of: ${say(topic)}`,
  'inventory-topic-by-name': ({ topic }) => `Its name speaks of: ${say(topic)}`,
  'inventory-topic-by-words': ({ topic }) =>
    `Its folder or its columns call to mind: ${say(topic)}; to be confirmed`,
  'inventory-follows-schema': ({ schema }) => `It follows a national schema: ${say(schema)}`,
  'inventory-compulsory': ({ text }) => `A text asks for its publication: ${say(text)}`,
  'inventory-maybe-compulsory': ({ text }) =>
    `A text may ask for its publication, depending on the authority: ${say(text)}`,
  'inventory-recommended': () =>
    'The common base of local data recommends opening it, without any duty',
  'inventory-nothing-found': () =>
    'The tool found nothing against it; this is no clearance: a person decides',
  'inventory-reference-shown': () => 'the others are hidden',
  'inventory-reference-no-copy': () => 'the other is named as a copy',
  'inventory-reference-follows-schema': () => 'it follows a national schema',
  'inventory-reference-fuller': () => 'it is the fullest',
  'inventory-reference-more-columns': () => 'it has the most columns',
  'inventory-reference-latest': () => 'it is the latest',
  'inventory-reference-first': () => 'nothing tells them apart: the first one found',
} satisfies NoteTexts;
