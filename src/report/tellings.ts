import type { Finding } from '../base/finding.ts';
import { exemptionText } from '../base/messages/privacy-text.ts';
import type { Block } from './blocks.ts';
import { messageOf } from './telling.ts';
import { cellShown, shown } from './text/visible.ts';
import type { Words } from './words/words.ts';

const NAMES = 8;

/**
 * What is wrong, in sentences of one line safe to show: one, as the speaker of the block says it;
 * of what is said of several columns at once, their names.
 * @param most names of columns told
 * @param brief where room is short
 */
export function tellings(
  block: Block,
  words: Words,
  most = NAMES,
  brief = false,
): readonly string[] {
  const say = (finding: Finding): string => shown(messageOf(finding, words.lang), 300);
  if (block.unit === 'sheet') return block.samples.slice(0, most).map(say);
  if (!isOfSeveralColumns(block)) return [say(block.speaker), ...exemption(block, words, brief)];
  const renamed = renamings(block, words);
  if (renamed !== undefined) return [listed(renamed, most, block.count)];
  if (block.samples.some(({ suggestion }) => suggestion !== undefined)) {
    return block.samples.slice(0, most).map(say);
  }
  const names = namesOf(block, words);
  if (names.length < 2) return [say(block.speaker)];
  return [listed(names, most, block.unit === 'column' ? block.count : names.length)];
}

/** The text that may allow to publish personal data, which is never applied by itself. */
function exemption({ speaker }: Block, { lang }: Words, brief: boolean): readonly string[] {
  const point = speaker.code === 'personal-data' ? speaker.params.exemption : null;
  return typeof point === 'number' ? [shown(exemptionText(point, lang, brief), 300)] : [];
}

function isOfSeveralColumns({ column, groups, unit, count }: Block): boolean {
  if (column !== undefined) return false;
  return groups.length > 1 || (unit === 'column' && count > 1);
}

/** `« objet »`, or `colonne 3` for one without a name. */
function namesOf({ groups }: Block, words: Words): readonly string[] {
  const places = groups.flatMap((group): readonly Pick<Finding, 'field' | 'column'>[] =>
    group.field === undefined ? group.samples : [group],
  );
  const names = places.map(({ field = '', column }) => {
    if (field !== '') return words.quote(cellShown(field));
    return column === undefined ? '' : words.column(column);
  });
  return [...new Set(names)].filter((name) => name !== '');
}

/** `« Date de convention » → « dateConvention »`, when that is what there is to do to every column. */
function renamings({ samples, unit }: Block, words: Words): readonly string[] | undefined {
  if (unit !== 'column') return undefined;
  const pairs = samples.flatMap(({ value, suggestion }) =>
    value === undefined || value === '' || suggestion === undefined
      ? []
      : [`${words.quote(cellShown(value))} → ${words.quote(shown(suggestion))}`],
  );
  return pairs.length === samples.length ? pairs : undefined;
}

function listed(items: readonly string[], most: number, all: number): string {
  const told = items.slice(0, most);
  return `${told.join(', ')}${all > told.length ? '…' : ''}`;
}
