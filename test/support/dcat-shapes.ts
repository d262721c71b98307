import { existsSync, readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { ROOT } from '../odc.ts';

/** The official SHACL shapes of DCAT-AP 3.0.1, of which the project holds no copy. */
const SHAPES = `${ROOT}../shared/reference/shapes`;

export const hasShapes = existsSync(SHAPES);

/** @param names `shapes` and `range` are the gate; `shapes_recommended` only advises */
export function shapes(...names: readonly string[]): Store {
  return new Store(
    names.flatMap((name) =>
      new Parser({ baseIRI: `https://example.org/${name}` }).parse(
        readFileSync(`${SHAPES}/${name}.ttl`, 'utf8'),
      ),
    ),
  );
}

/** What the shapes refuse: node, property, message. */
export async function faults(store: Store, rules: Store): Promise<readonly string[]> {
  const report = await new SHACLValidator(rules).validate(store);
  return report.results.map(
    ({ focusNode, path, message }) =>
      `${focusNode?.value} ${String((path as { value?: string } | null)?.value)} ${message.map(({ value }) => value).join(' ')}`,
  );
}
