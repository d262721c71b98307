/** A format of file, as platforms call it. */
export interface Format {
  /** Lower case: `csv`. */
  readonly id: string;
  readonly label: string;
  /** IANA media type. */
  readonly mime: string;
  /** Code of the European authority table `file-type`; absent when it has none. */
  readonly eu?: string;
  /** Other endings of file names. */
  readonly endings?: readonly string[];
}

export const FORMATS: readonly Format[] = [
  { id: 'csv', label: 'CSV', mime: 'text/csv', eu: 'CSV' },
  { id: 'tsv', label: 'TSV', mime: 'text/tab-separated-values', eu: 'TSV', endings: ['tab'] },
  { id: 'txt', label: 'Texte', mime: 'text/plain', eu: 'TXT' },
  { id: 'xlsx', label: 'Excel', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', eu: 'XLSX' },
  { id: 'xls', label: 'Excel 97', mime: 'application/vnd.ms-excel', eu: 'XLS' },
  { id: 'ods', label: 'OpenDocument', mime: 'application/vnd.oasis.opendocument.spreadsheet', eu: 'ODS' },
  { id: 'json', label: 'JSON', mime: 'application/json', eu: 'JSON' },
  { id: 'geojson', label: 'GeoJSON', mime: 'application/geo+json', eu: 'GEOJSON' },
  { id: 'parquet', label: 'Parquet', mime: 'application/vnd.apache.parquet', eu: 'PARQUET' },
  { id: 'jsonld', label: 'JSON-LD', mime: 'application/ld+json', eu: 'JSON_LD' },
  { id: 'ttl', label: 'Turtle', mime: 'text/turtle', eu: 'RDF_TURTLE' },
  { id: 'rdf', label: 'RDF/XML', mime: 'application/rdf+xml', eu: 'RDF_XML' },
  { id: 'xml', label: 'XML', mime: 'application/xml', eu: 'XML' },
  { id: 'kml', label: 'KML', mime: 'application/vnd.google-earth.kml+xml', eu: 'KML' },
  { id: 'gml', label: 'GML', mime: 'application/gml+xml', eu: 'GML' },
  { id: 'gpkg', label: 'GeoPackage', mime: 'application/geopackage+sqlite3', eu: 'GPKG' },
  { id: 'shp', label: 'Shapefile', mime: 'application/vnd.shp', eu: 'SHP' },
  { id: 'zip', label: 'ZIP', mime: 'application/zip', eu: 'ZIP' },
  { id: 'gz', label: 'gzip', mime: 'application/gzip', eu: 'GZIP' },
  { id: 'pdf', label: 'PDF', mime: 'application/pdf', eu: 'PDF' },
  { id: 'md', label: 'Markdown', mime: 'text/markdown' },
  { id: 'html', label: 'HTML', mime: 'text/html', eu: 'HTML', endings: ['htm'] },
  { id: 'yml', label: 'YAML', mime: 'application/yaml', endings: ['yaml'] },
  { id: 'ics', label: 'iCalendar', mime: 'text/calendar', eu: 'ICS' },
  { id: 'docx', label: 'Word', mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', eu: 'DOCX' },
  { id: 'doc', label: 'Word 97', mime: 'application/msword', eu: 'DOC' },
  { id: 'odt', label: 'OpenDocument texte', mime: 'application/vnd.oasis.opendocument.text', eu: 'ODT' },
]; // biome-ignore format: one line each

/** What is said of a format that nobody knows. */
const OTHER: Omit<Format, 'id' | 'label'> = { mime: 'application/octet-stream' };

/** @param name an ending without dot, in any case: `CSV`, `htm` */
export function formatOf(name: string): Format {
  const id = name.toLowerCase();
  const found = FORMATS.find((format) => format.id === id || format.endings?.includes(id));
  return found ?? { id, label: name.toUpperCase(), ...OTHER };
}

/** The format that the name of a file, or an address, tells; `undefined` without an ending. */
export function formatOfPath(path: string): Format | undefined {
  const name = path.split(/[?#]/)[0]?.split(/[/\\]/).at(-1) ?? '';
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name.replace(/\.gz$/i, ''))?.[1];
  return ending === undefined ? undefined : formatOf(ending);
}

/** Formats that are not open for the quality score of udata. */
const CLOSED: ReadonlySet<string> = new Set(['pdf', 'doc', 'docx', 'word', 'xls', 'excel', 'xlsx']);

export function isOpenFormat(id: string): boolean {
  return id !== '' && !CLOSED.has(id.toLowerCase());
}

/** IRI of the European table, `http` as udata compares it; `undefined` for a format it lacks. */
export function fileTypeIri({ eu }: Format): string | undefined {
  return eu === undefined
    ? undefined
    : `http://publications.europa.eu/resource/authority/file-type/${eu}`;
}

/** udata takes the type off this very start, `https` and `www` included. */
export function mediaTypeIri(mime: string): string {
  return `https://www.iana.org/assignments/media-types/${mime}`;
}
