import type { Edit, Step } from '../../project/edit-project.ts';
import type { Decision } from '../../project/project.ts';

/** The changes to `odc.yml` that write decisions, each in place of the former one on its table. */
export function decisionEdits(
  decisions: readonly Decision[],
  current: readonly Decision[],
): readonly Edit[] {
  return decisions.map((decision): Edit => {
    const at = current.findIndex(
      ({ path, sheet }) => path === decision.path && sheet === decision.sheet,
    );
    const list: readonly Step[] = ['inventory', 'decisions'];
    if (at < 0) {
      return { do: 'add', path: list, value: decision };
    }
    return { do: 'set', path: [...list, at], value: decision };
  });
}
