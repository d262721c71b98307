/** A form that values of the field share, told by themselves and, where that is not enough, by the label. */
export interface ValueFormat {
  readonly id: string;
  /** Share of the different values that must have it. */
  readonly share: number;
  readonly test: (value: string) => boolean;
  /** Words of the label, one of which is needed: a number of five digits is not a postcode by itself. */
  readonly label?: ReadonlySet<string>;
  readonly examples: { readonly valid: readonly string[]; readonly invalid: readonly string[] };
}

export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
