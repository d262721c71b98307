import type { Duty } from '../../project/obligations/judge.ts';
import type { TopicMatch } from '../topics/find-topic.ts';
import type { ObligationMark } from './judged-table.ts';

/**
 * The text that asks for a table: the duty of its topic when it binds this authority or may, else
 * what is recommended for its schema, else the duty that does not bind it.
 */
export function obligationOf(
  match: TopicMatch | undefined,
  schema: string | undefined,
  duties: readonly Duty[],
): ObligationMark | undefined {
  const duty = duties.find(({ obligation }) => obligation.id === match?.topic.obligation);
  const recommended = duties.find(
    ({ obligation }) =>
      obligation.level === 2 &&
      obligation.schemas.some((name) =>
        schema === undefined ? match?.topic.schemas?.includes(name) : name === schema,
      ),
  );
  const found = duty?.applies === 'no' ? (recommended ?? duty) : (duty ?? recommended);
  if (found === undefined) return undefined;
  const { obligation, applies } = found;
  return { id: obligation.id, level: obligation.level, applies, text: obligation.text };
}
