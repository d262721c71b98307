import type { AcceptedFinding } from './project.ts';

/**
 * Adds a decision to the text of an `odc.yml`; its comments and order stay.
 * @returns the new text
 */
export async function acceptFinding(text: string, decision: AcceptedFinding): Promise<string> {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(text);
  if (!document.hasIn(['privacy', 'accepted'])) {
    document.setIn(['privacy', 'accepted'], document.createNode([]));
  }
  document.addIn(['privacy', 'accepted'], document.createNode(decision));
  return document.toString({ lineWidth: 0 });
}
