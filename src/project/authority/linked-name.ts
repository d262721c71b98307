/** « de » before a name, by INSEE's type of link, and the article that the name itself bears. */
const LINKS: readonly { readonly word: string; readonly article: RegExp }[] = [
  { word: 'de ', article: /^$/ },
  { word: 'd’', article: /^$/ },
  { word: 'du ', article: /^Le / },
  { word: 'de la ', article: /^La / },
  { word: 'des ', article: /^Les / },
  { word: 'de l’', article: /^L['’]/ },
  { word: 'des ', article: /^Aux / },
  { word: 'de las ', article: /^Las / },
  { word: 'de los ', article: /^Los / },
];

/**
 * A name after « de »: `Le Mans` (2) gives `du Mans`, `La Rochelle` (3) `de La Rochelle`, `Ain` (5)
 * `de l’Ain`. The article of a town keeps its capital letter when it is not contracted.
 */
export function linkedName(name: string, link: number): string {
  const { word, article } = LINKS[link] ?? { word: 'de ', article: /^$/ };
  const own = article.exec(name)?.[0];
  if (own === undefined || own === '') return word + curly(name);
  return /^(du|des) $/.test(word) ? word + curly(name.slice(own.length)) : `de ${curly(name)}`;
}

const curly = (name: string): string => name.replaceAll("'", '’');
