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
    .replace(/[œæß°ø]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '');
}

const joined = (text: string, between: RegExp): string =>
  ascii(text)
    .split(between)
    .filter((word) => word !== '')
    .join('-');

/** The name of a file as udata stores it: `Données (v1).CSV` gives `donnees-v1-.csv`. */
export const storedNameOf = (name: string): string => joined(name, /[^a-z0-9.]+/);

/** The name of the file behind an address. */
export function lastSegment(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
}
