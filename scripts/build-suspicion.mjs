// Builds the automata that tell at once which cells cannot hold personal data, from the recognisers of
// src/privacy/detection/suspicion, as small as they can be: src/generated/suspicion.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/privacy/detection/suspicion/automata.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const [code] = outputFiles;
const url = `data:text/javascript;base64,${Buffer.from(code.contents).toString('base64')}`;
const { buildPlainTexts, buildTextsWithoutIdentifier } = await import(url);

/** Puts together the states that nothing tells apart (Moore), the start staying state 1. */
function minimal({ classCount, classes, transitions, accepting }) {
  let group = Array.from(accepting);
  for (let count = 0; ; ) {
    const numbers = new Map();
    const next = group.map((own, state) => {
      const row = transitions.subarray(state * classCount, (state + 1) * classCount);
      const key = `${own}|${Array.from(row, (to) => group[to]).join()}`;
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      return numbers.get(key);
    });
    group = next;
    if (numbers.size === count) break;
    count = numbers.size;
  }
  // State 0 is nowhere; the others are numbered as they are met from the start.
  const order = new Map();
  const queue = [1];
  order.set(group[1], 1);
  const rows = [];
  for (const state of queue) {
    rows.push(
      Array.from({ length: classCount }, (_, kind) => {
        const to = transitions[state * classCount + kind];
        if (!order.has(group[to])) {
          order.set(group[to], order.size + 1);
          queue.push(to);
        }
        return order.get(group[to]);
      }),
    );
  }
  return {
    states: rows.length + 1,
    classCount,
    classes,
    accepting: Uint8Array.from([0, ...queue.map((state) => accepting[state])]),
    transitions: Uint16Array.from([...new Array(classCount).fill(0), ...rows.flat()]),
  };
}

function pack({ states, classCount, classes, accepting, transitions }) {
  const bytes = Buffer.concat([classes, accepting, Buffer.from(transitions.buffer)]);
  return { states, classCount, packed: brotliCompressSync(bytes).toString('base64') };
}

const data = {
  plainTexts: pack(minimal(buildPlainTexts())),
  textsWithoutIdentifier: pack(minimal(buildTextsWithoutIdentifier())),
};
mkdirSync(`${root}src/generated`, { recursive: true });
writeFileSync(
  `${root}src/generated/suspicion.ts`,
  `export const suspicion = ${JSON.stringify(data, null, 1)};\n`,
);
