import { ZipFile } from 'yazl';

/** Fixed, so that the same parts give the same bytes. */
const MTIME = new Date(Date.UTC(2000, 0, 1));

/** A zip of the given parts, in their order. */
export async function zip(
  parts: Readonly<Record<string, string | Uint8Array>>,
): Promise<Uint8Array> {
  const file = new ZipFile();
  for (const [name, content] of Object.entries(parts)) {
    file.addBuffer(Buffer.from(content as Uint8Array), name, {
      mtime: MTIME,
      forceDosTimestamp: true,
      // OpenDocument wants its type readable in the first bytes.
      compress: name !== 'mimetype',
    });
  }
  file.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
