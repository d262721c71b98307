// The entries of the registries carry their own examples, which one test runs. What ships does
// without them: they are a seventh of what a validation loads.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The registries of a validation. Elsewhere, `examples` may be shown to people. */
const REGISTRIES =
  /\/src\/(?:privacy\/detectors|schema\/types|table\/encoding\/code-pages|validate\/(?:checks|diagnoses))\/.*\.ts$/;

/** A plugin of esbuild that empties the lists of `examples` of these registries. */
export const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: REGISTRIES }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return /\bexamples: /.test(text) ? { contents: emptied(text), loader: 'ts' } : undefined;
    });
  },
};

/** Lines stay where they are: traces name those of the sources. */
function emptied(text) {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest);
  let kept = text;
  const empty = (node) => {
    if (!ts.isArrayLiteralExpression(node)) return ts.forEachChild(node, empty);
    const start = node.getStart(source);
    const lines = text.slice(start, node.end).replace(/[^\n]/g, '');
    const blank = `[${lines}]`.padEnd(node.end - start);
    kept = kept.slice(0, start) + blank + kept.slice(node.end);
  };
  const visit = (node) => {
    const isExamples = ts.isPropertyAssignment(node) && node.name.getText(source) === 'examples';
    if (isExamples) empty(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return kept;
}
