import type { FileKind } from './file-kind.ts';

const exts = (text: string): readonly string[] => text.split(' ').map((ext) => `.${ext}`);

/** Texts for people: their name and date are kept, their content is not read. */
export const document: FileKind = {
  id: 'document',
  sort: 'document',
  extensions: exts(
    'pdf doc docx docm dot dotx odt ott rtf pages ppt pptx pps odp odg key md html htm mht msg eml epub tex vsd vsdx pub',
  ),
  contents: ['pdf', 'document', 'presentation', 'rtf', 'html'],
  advice: 'untabular',
};

export const image: FileKind = {
  id: 'image',
  sort: 'image',
  extensions: exts(
    'jpg jpeg png gif bmp tif tiff webp svg heic raw psd ai eps ecw jp2 mp4 mov avi mkv wmv mp3 wav ogg',
  ),
  contents: ['image'],
};

/** Workbooks of formats that are not read: one « save as » away. */
export const oldWorkbook: FileKind = {
  id: 'old-workbook',
  sort: 'table',
  extensions: exts('xls xlt xlsb numbers slk dif wks fods sxc'),
  contents: ['xls', 'xlsb', 'numbers', 'spreadsheetml'],
  advice: 'save-as-xlsx',
};

/** Bases of office programs. */
export const officeBase: FileKind = {
  id: 'office-base',
  sort: 'database',
  extensions: exts('mdb accdb odb fdb dbx fp7 fmp12 bak sql dump'),
  advice: 'export-csv',
};

/** Maps that only their program reads. */
export const closedMap: FileKind = {
  id: 'closed-map',
  sort: 'map',
  extensions: exts('gdb mif wor dwg dxf dgn qgs qgz mxd aprx lyr mbtiles'),
  advice: 'export-gpkg',
};

/** Open formats that are not looked into yet. */
export const openMap: FileKind = {
  id: 'open-map',
  sort: 'map',
  extensions: exts('kml kmz gpx gml topojson pmtiles fgb'),
  advice: 'export-geojson',
};

export const markup: FileKind = {
  id: 'markup',
  sort: 'other',
  extensions: exts('xml xsd rdf ttl yml yaml'),
  contents: ['xml'],
  advice: 'export-csv',
};

export const parquet: FileKind = {
  id: 'parquet',
  sort: 'table',
  extensions: exts('parquet arrow feather'),
  contents: ['parquet', 'arrow'],
  advice: 'export-csv',
};

/** All that is left: programs, scripts, settings, files of other trades. */
export const unknown: FileKind = { id: 'unknown', sort: 'other', extensions: [] };
