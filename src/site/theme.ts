/** Red, green and blue, 0 to 255. */
type Colour = readonly [number, number, number];

const WHITE: Colour = [255, 255, 255];
/** The darkest of the light ones. */
const LIGHT: Colour = [244, 246, 248];
/** The lightest of the dark backgrounds of the style sheet. */
const DARK: Colour = [26, 34, 43];
/** WCAG 1.4.3, for text; it suffices for shapes too. */
const CONTRAST = 4.5;

/**
 * The authority's colour as style: darkened until white text can be read on it, lightened for dark
 * mode. Without a colour, or with one that is none, the style sheet keeps its own.
 */
export function themeStyle(color: string | undefined): string {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (found === null) return '';
  const colour: Colour = [hex(found[1]), hex(found[2]), hex(found[3])];
  const light = toward(colour, [0, 0, 0], LIGHT);
  const dark = toward(colour, WHITE, DARK);
  return `:root{--accent:${css(light)}}@media (prefers-color-scheme:dark){:root{--accent:${css(dark)}}}`;
}

/** Mixes a colour with another one, little by little, until it stands out enough. */
function toward(colour: Colour, end: Colour, back: Colour): Colour {
  for (let part = 0; part < 1; part += 0.02) {
    const mixed = colour.map((value, index) =>
      Math.round(value + ((end[index] ?? 0) - value) * part),
    ) as unknown as Colour;
    if (contrast(mixed, back) >= CONTRAST) return mixed;
  }
  return end;
}

/** Ratio of WCAG 2.1 between two colours, 1 to 21. */
export function contrast(first: Colour, second: Colour): number {
  const [one, two] = [luminance(first), luminance(second)];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function hex(text: string | undefined): number {
  return Number.parseInt(text ?? '0', 16);
}

function css([red, green, blue]: Colour): string {
  return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
