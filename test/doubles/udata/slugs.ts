const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  '°': 'deg',
  ø: 'o',
};

function ascii(text: string): string {
  return text
    .toLowerCase()
    .replace(/[œæß°ø]/g, (letter) => LIGATURES[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '');
}

/** Of a title or a tag. */
export function slugOf(text: string): string {
  return ascii(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
}

/** Of the name of a file: dots stay, `Données Été 2024 (v1).CSV` → `donnees-ete-2024-v1-.csv`. */
export function fileNameOf(name: string): string {
  return ascii(name)
    .split(/[^a-z0-9.]+/)
    .filter((word) => word !== '')
    .join('-');
}
