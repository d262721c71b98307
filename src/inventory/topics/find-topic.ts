import { TOPICS } from './index.ts';
import { hasTerm, singulars, type TableWords } from './table-words.ts';
import type { Topic } from './topic.ts';

/** What was recognised, and how. */
export interface TopicMatch {
  readonly topic: Topic;
  /**
   * `schema`: its columns are those of a schema; `name`: its file or its sheet is named so; `words`:
   * its folder or its columns speak of it, which proves little.
   */
  readonly by: 'schema' | 'name' | 'words';
}

interface Prepared {
  readonly topic: Topic;
  readonly names: readonly (readonly string[])[];
  readonly columns: readonly (readonly string[])[];
}

const NAME = 4;
const FOLDER = 2;
const COLUMN = 1;
/** Two words of columns, a folder, or the name. */
const ENOUGH = 2;
const MOST_COLUMNS = 3;

let prepared: readonly Prepared[] | undefined;

/**
 * What a table is about, by the schema that it follows, else by the words of its names.
 * @param schema name of a schema that it probably follows
 */
export function findTopic(words: TableWords, schema: string | undefined): TopicMatch | undefined {
  const followed =
    schema === undefined ? undefined : TOPICS.find(({ schemas }) => schemas?.includes(schema));
  if (followed !== undefined) return { topic: followed, by: 'schema' };
  prepared ??= TOPICS.map(prepare);
  let best: TopicMatch | undefined;
  let most = ENOUGH - 1;
  for (const one of prepared) {
    const named = NAME * longestTerm(one.names, words.name);
    const weight = named + otherWeight(one, words);
    if (weight <= most) continue;
    most = weight;
    best = { topic: one.topic, by: named > 0 ? 'name' : 'words' };
  }
  return best;
}

/** Words of the longest term that is all there: « marché de plein air » says more than « marché ». */
function longestTerm(terms: readonly (readonly string[])[], words: ReadonlySet<string>): number {
  return terms.reduce(
    (most, term) => (hasTerm(words, term) ? Math.max(most, term.length) : most),
    0,
  );
}

function otherWeight({ names, columns }: Prepared, words: TableWords): number {
  const placed = names.some((term) => hasTerm(words.folders, term)) ? FOLDER : 0;
  const held = columns.filter((term) => hasTerm(words.columns, term)).length;
  return placed + COLUMN * Math.min(held, MOST_COLUMNS);
}

function prepare(topic: Topic): Prepared {
  const terms = (some: readonly string[] = []) => some.map((term) => [...singulars(term)]);
  return { topic, names: terms(topic.names), columns: terms(topic.columns) };
}
