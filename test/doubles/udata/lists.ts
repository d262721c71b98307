/** As udata's defaults: 64 extensions, 40 rhythms. */
export const EXTENSIONS =
  '7z bz2 cpg csv db dbf doc docx dwg dxf ecw epub geojson gif gpkg gpx grib2 gz ics jp2 jpe jpeg jpg json kml kmz lyr n3 odg odp ods odt other ovr owl pdf png pps ppt prj rar rdf rtf sbn sbx shp shx sql sqlite ssim svg svgz tar tgz tiff ttl txt webp xls xlsx xml xsd xz zip'.split(
    ' ',
  );
export const ARCHIVES = new Set(['tar', 'gz', 'tgz', 'rar', 'zip', '7z', 'xz', 'bz2']);

export const FREQUENCIES =
  'continuous oneMinute fiveMinutes tenMinutes fifteenMinutes thirtyMinutes hourly bihourly trihourly twelveHours severalTimesADay threeTimesADay semidaily daily fiveTimesAWeek threeTimesAWeek semiweekly weekly biweekly threeTimesAMonth semimonthly monthly bimonthly quarterly threeTimesAYear semiannual annual biennial triennial quadrennial quinquennial decennial bidecennial tridecennial punctual irregular never notPlanned other unknown'.split(
    ' ',
  );
/** Still accepted, and translated. */
export const FORMER_FREQUENCIES: Readonly<Record<string, string>> = {
  realtime: 'continuous',
  fourTimesADay: 'severalTimesADay',
  fourTimesAWeek: 'other',
  fortnighly: 'biweekly',
  biannual: 'semiannual',
};

export const RESOURCE_TYPES = ['main', 'documentation', 'update', 'api', 'code', 'other'];
export const CHECKSUM_TYPES = ['sha1', 'sha2', 'sha256', 'md5', 'crc'];

export const MIMES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json',
  pdf: 'application/pdf',
  txt: 'text/plain',
  xml: 'application/xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  zip: 'application/zip',
};
