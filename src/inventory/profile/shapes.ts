const SHOWN = 3;
const LONGEST = 24;

/** The form of a value and nothing of what it says: `Aaaaa 99`, `9999-99-99`. */
export function shapeOf(value: string): string {
  const shape = value
    .normalize('NFC')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}|\p{M}/gu, (letter) => (letter === 'A' ? letter : 'a'))
    .replace(/\p{N}/gu, '9')
    .replace(/\s+/gu, ' ');
  return shape.length > LONGEST ? `${shape.slice(0, LONGEST - 1)}…` : shape;
}

/** The first different forms of some values. */
export function examplesOf(sample: readonly string[]): readonly string[] {
  const shapes = new Set<string>();
  for (const value of sample) {
    shapes.add(shapeOf(value.trim()));
    if (shapes.size === SHOWN) break;
  }
  return [...shapes];
}
