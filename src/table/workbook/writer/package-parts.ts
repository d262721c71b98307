import { CONTENT_TYPES, DOCUMENT, MAIN, RELATIONSHIPS, XML_HEAD } from './namespaces.ts';
import { xmlText } from './xml-text.ts';

const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** `xl/worksheets/sheet1.xml` for the first sheet. */
export function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

export function contentTypesXml(sheets: number): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${KIND}.${type}+xml"/>`;
  return [
    `${XML_HEAD}<Types xmlns="${CONTENT_TYPES}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('xl/workbook.xml', 'sheet.main'),
    part('xl/styles.xml', 'styles'),
    ...Array.from({ length: sheets }, (_, index) => part(sheetPart(index), 'worksheet')),
    '</Types>',
  ].join('');
}

export function workbookXml(names: readonly string[]): string {
  const list = names.map(
    (name, index) =>
      `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${list.join('')}</sheets></workbook>`;
}

/** Links of the package, and of the workbook to its sheets (in their order) and its styles. */
export const PACKAGE_LINKS_XML = linksXml([['officeDocument', 'xl/workbook.xml']]);

export function workbookLinksXml(sheets: number): string {
  const targets = Array.from(
    { length: sheets },
    (_, index): Link => ['worksheet', sheetPart(index).slice('xl/'.length)],
  );
  return linksXml([...targets, ['styles', 'styles.xml']]);
}

type Link = readonly [type: string, target: string];

function linksXml(links: readonly Link[]): string {
  const list = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}">${list.join('')}</Relationships>`;
}
