export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Form {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * A form of texts and one file, whole in memory: its length is known and it can be sent again.
 * @param boundary 32 hexadecimal digits drawn at random: the file cannot hold it
 */
export function formOf(
  fields: Readonly<Record<string, string | number>>,
  file: FormFile | undefined,
  boundary: string,
): Form {
  const texts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head =
    file === undefined
      ? ''
      : `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${quoted(file.name)}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const pieces = [
    Buffer.from(texts.join('') + head),
    file?.bytes ?? new Uint8Array(0),
    Buffer.from(`${file === undefined ? '' : '\r\n'}--${boundary}--\r\n`),
  ];
  return { type: `multipart/form-data; boundary=${boundary}`, bytes: Buffer.concat(pieces) };
}

/** As browsers write the name of a file (WHATWG HTML, multipart/form-data). */
const quoted = (name: string): string =>
  name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
