/** The title of a file without the format that the page tells beside it: `Écoles (CSV)`, `Écoles`. */
export function fileTitle({ title }: { readonly title: string }): string {
  return title.replace(/ \((CSV|Excel|GeoJSON|JSON|Parquet)\)$/, '');
}
