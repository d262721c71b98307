import { editProject } from './edit-project.ts';
import type { AcceptedFinding } from './project.ts';

/**
 * Adds a decision to the text of an `odc.yml`; its comments and order stay.
 * @returns the new text
 */
export function acceptFinding(text: string, decision: AcceptedFinding): Promise<string> {
  return editProject(text, [{ do: 'add', path: ['privacy', 'accepted'], value: decision }]);
}
