import type { Automaton } from '../../table/kernels/spec.ts';

const encoder = new TextEncoder();
/** Where every byte leads once the text is longer than, or other than, all that are excepted. */
const OTHER = 2;

/** The automaton that accepts any bytes but those of the texts. */
export function exceptTexts(texts: readonly string[]): Automaton {
  const rows: Map<number, number>[] = [new Map(), new Map(), new Map()];
  const excepted = new Set<number>();
  for (const text of texts) {
    let state = 1;
    for (const byte of encoder.encode(text)) {
      const row = rows[state];
      const next = row?.get(byte) ?? rows.push(new Map()) - 1;
      row?.set(byte, next);
      state = next;
    }
    excepted.add(state);
  }
  const used = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const classes = new Uint8Array(256);
  used.forEach((byte, index) => {
    classes[byte] = index + 1;
  });
  const classCount = used.length + 1;
  const transitions = new Uint16Array(rows.length * classCount).fill(OTHER);
  transitions.fill(0, 0, classCount);
  rows.forEach((row, state) => {
    for (const [byte, next] of row) transitions[state * classCount + (classes[byte] ?? 0)] = next;
  });
  const accepting = Uint8Array.from(rows, (_, state) =>
    state === 0 || excepted.has(state) ? 0 : 1,
  );
  return { states: rows.length, classes, classCount, transitions, accepting };
}
