import { build } from 'esbuild';

const { outputFiles } = await build({
  absWorkingDir: '/work/main',
  stdin: {
    contents: `
export { regexAutomaton, acceptsBytes } from './src/schema/pattern/automaton.ts';
export { DETECTORS } from './src/privacy/detectors/index.ts';
export * from './src/privacy/detection/eligible.ts';
`,
    resolveDir: '/work/main',
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});

import { writeFileSync } from 'node:fs';

writeFileSync('/tmp/auto-bundle.mjs', outputFiles[0].text);
const m = await import('/tmp/auto-bundle.mjs');
const shapes = m.DETECTORS.filter(
  (d) => d.values && !d.values.onlyNamed && d.values.counted !== 'distinct',
).map((d) => [d.id, d.values.shape]);
for (const [id, s] of [
  ...shapes,
  ['name', m.NAME_LIKE],
  ['sentence', m.SENTENCE],
  ['date', m.DATE_LIKE],
]) {
  const t = performance.now();
  const a = m.regexAutomaton(s, { ignoreCase: true, maxStates: 20000 });
  console.log(id, a?.states, a?.classCount, (performance.now() - t).toFixed(0));
}
for (const extra of [
  [],
  [m.NAME_LIKE, m.SENTENCE, m.DATE_LIKE],
  ['.*@.*', '.*\\d(?:[ \u00a0\u202f.\\-/()]{0,2}[\\dAB]){8}.*'],
]) {
  const t = performance.now();
  const a = m.regexAutomaton(
    [...shapes.map((x) => x[1]), ...extra].map((s) => '(?:' + s + ')').join('|'),
    { ignoreCase: true, maxStates: 60000 },
  );
  console.log('union', extra.length, a?.states, a?.classCount, (performance.now() - t).toFixed(0));
}
