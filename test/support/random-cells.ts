import fc from 'fast-check';

/** Texts that trip readers of numbers, of dates, of bytes; each has broken some program once. */
export const AWKWARD: readonly string[] = [
  '0', '1', '-1', '-0', '+1', '00', '007', '0.0', '1.0', '1.', '.5', '-.5', '1.50', '1.5', '+1.5', '-', '+', '.', '1e5', '1E400',
  '1e-400', '1e5000', '1E+05', '2,43E+13', '999999999', '-999999999', '1000000000', '9999999999', '9007199254740993', '123456789012345',
  '1234567890123456', '123456789.123456789', '0.1', '0.10', '0.100000000000000001', '99999999999999999999999999999999999999', 'NaN', 'nan', 'INF',
  '-Infinity', 'infinity', '1,5', '1 000', '1\u00a0000', '1\u202f000,5', '1_000', '0x10', '12 €', '12%', '\u22125', '١٢٣', '１２', '௩',
  ' 1', '1 ', '\u00a01', '\t1', '1\n', '1\u200b', '\ufeff1', 'true', 'True', 'TRUE', 'tRUE', 'oui', 'OUI', 'vrai', 'non', 'Faux',
  '2024-02-29', '2023-02-29', '2024-02-30', '2024-13-01', '2024-00-10', '2024-1-5', '0000-01-01', '0001-01-01', '9999-12-31', '10000-01-01',
  '24-01-05', '20240105', '2024/01/05', '05/01/2024', '29/02/2023', '2024-01-05T10:30:00', '2024-01-05 10:30:00', '2024-01-05T10:30', '2024-01-05T24:00:00',
  '2024-01-05T10:30:00Z', '2024-01-05T10:30:00+02:00', '2024-01-05T23:59:60', '10:30', '10:30:00', '24:00:00', '1:2:3', '2024', '+200', '0000', '2024-01',
  'P1D', 'PT', 'P', '2.4,48.9', '48.9, 2.4', '[2.4,48.9]', '[48.9 , 2.4]', '[2.4,48.9,1]', '{"lon":2.4,"lat":48.9}', '180,90', '-180.0001,0', '[]', '{}', 'null',
  '[1,"a"]', '["lait","soja"]', '{"a":1}', 'a,b', 'a;b', 'é', 'œ', 'É', 'e\u0301', '👍', '👍👍👍', 'ﬁ', 'ß', 'İ', '\u0130', '\u0085', '\u2028',
  '\ufffd', '\u00ad', '\u200b', '  ', ' ', '"', '""', 'a"b', "'", "'012", '\n', 'a\nb', '\r', 'a\r\nb', ',', ';', '\t', '|', 'NA', 'N/A', 'null', 'NC',
  '#N/A', '#REF!', '########', '=1+1', '="01"', '-1+2', '@x', '+33561222324', '- pain', 'mars-05', '45123', '05-mars', 'Total', 'total général',
  '73282932000074', '73282932000075', '732829320', '732 829 320', '35600000009075', '35600000000048', '21310001700012', '24300000000000', '31000', '1004', '2A004',
  '2a004', '75001', '75056', '97411', 'W123456789', '0561222324', '05 61 22 23 24', '+33 5 61 22 23 24', '15', '3949', 'Mo-Fr 09:00-12:00', '24/7', 'lundi',
  '2023/2024', '2024/2023', 'Finances locales/Subventions', 'a@example.org', 'a@b', 'https://example.org/é', 'www.example.org', 'x'.repeat(300),
  '9'.repeat(400), 'constructor', '__proto__', 'toString', 'hasOwnProperty',
]; // biome-ignore format: texts

/** Signs that a hand or a program slips into a cell. */
const SLIPS = [
  '', ' ', '0', '1', '9', '-', '+', '.', ',', ';', ':', '/', 'e', 'E', 'T', 'Z', 'a', 'é', '"', "'", '\n', '\r', '\t', '\u00a0', '\u200b', '_', '٣', '👍', '[', ']', '{', '}', '#', '=',
]; // biome-ignore format: signs

/** A text with one thing wrong, or that happens to be right still. */
export function spoilt(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const place = fc.nat(40);
  const slip = fc.constantFrom(...SLIPS);
  return fc
    .tuple(
      texts,
      fc.constantFrom('replace', 'insert', 'append', 'case', 'twice', 'cut'),
      place,
      slip,
    )
    .map(([text, how, place_, sign]) => {
      const at = text.length === 0 ? 0 : place_ % text.length;
      switch (how) {
        case 'replace':
          return text.slice(0, at) + sign + text.slice(at + 1);
        case 'insert':
          return text.slice(0, at) + sign + text.slice(at);
        case 'append':
          return place_ % 2 === 0 ? text + sign : sign + text;
        case 'case':
          return place_ % 2 === 0 ? text.toUpperCase() : text.toLowerCase();
        case 'twice':
          return text + text;
        default:
          return text.slice(0, at);
      }
    })
    .map((text) => text.replace(/\p{Surrogate}/gu, ''));
}

/** Cells of one column: mostly right or nearly so, sometimes anything. */
export function cellsAround(texts: readonly string[]): fc.Arbitrary<string> {
  const own = texts.length === 0 ? fc.constant('') : fc.constantFrom(...texts);
  const cell = fc.oneof(
    { weight: 8, arbitrary: own },
    { weight: 4, arbitrary: spoilt(own) },
    { weight: 2, arbitrary: fc.constantFrom(...AWKWARD) },
    { weight: 1, arbitrary: spoilt(fc.constantFrom(...AWKWARD)) },
    { weight: 1, arbitrary: fc.constant('') },
  );
  // In a table this small, two of them make bytes that are no text.
  return cell.map((text) => text.replaceAll('\0', ''));
}
