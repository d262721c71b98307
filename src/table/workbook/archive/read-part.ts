import { XmlFault } from '../xml/fault.ts';
import { pumpXml } from '../xml/read-xml.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';
import type { Archive } from './archive.ts';
import { brokenWorkbook } from './faults.ts';

/** Told how much of a part has been read, from 0 to 1. */
export type OnShare = (share: number) => void;

/**
 * Tells a part to `handler` as it is inflated, yielding after each chunk.
 * @throws OdcError `broken-workbook` when the part is missing, altered or not XML; `workbook-too-large`
 */
export async function* pumpPart(
  archive: Archive,
  part: string,
  handler: XmlHandler,
  onShare?: OnShare,
): AsyncGenerator<void, void, undefined> {
  const bytes = archive.read(part, archive.limits.sheetBytes);
  try {
    yield* pumpXml(counted(bytes, archive.size(part), onShare), handler);
  } catch (error) {
    throw error instanceof XmlFault ? brokenWorkbook(archive.path, part, error) : error;
  }
}

/** Tells a whole part, one whose content stays in memory, to `handler`. */
export async function readPart(archive: Archive, part: string, handler: XmlHandler): Promise<void> {
  const bytes = archive.read(part, archive.limits.partBytes);
  try {
    for await (const _chunk of pumpXml(bytes, handler));
  } catch (error) {
    throw error instanceof XmlFault ? brokenWorkbook(archive.path, part, error) : error;
  }
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
  onShare: OnShare | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  let read = 0;
  for await (const chunk of bytes) {
    yield chunk;
    read += chunk.length;
    onShare?.(size === 0 ? 1 : read / size);
  }
}
