export interface Multipart {
  readonly fields: Readonly<Record<string, string>>;
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | undefined;
}

/** The parts of a form; only a part named `file`, with a file name, is the file. */
export function parseMultipart(contentType: string, body: Uint8Array): Multipart {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  const fields: Record<string, string> = {};
  let file: Multipart['file'];
  if (boundary === undefined) return { fields, file };
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = Buffer.from(`--${boundary}`);
  for (let at = bytes.indexOf(mark); at >= 0; ) {
    const start = at + mark.length;
    const next = bytes.indexOf(mark, start);
    if (next < 0) break;
    const head = bytes.indexOf('\r\n\r\n', start);
    const headers = bytes.toString('utf8', start, head);
    const content = bytes.subarray(head + 4, next - 2);
    const name = / name="([^"]*)"/.exec(headers)?.[1] ?? '';
    const fileName = / filename="([^"]*)"/.exec(headers)?.[1];
    if (fileName === undefined) fields[name] = content.toString('utf8');
    else if (name === 'file') file = { name: fileName.replace(/%22/g, '"'), bytes: content };
    at = next;
  }
  return { fields, file };
}
