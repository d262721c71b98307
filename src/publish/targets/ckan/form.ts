import type { ByteSource } from '../../../ports/bytes.ts';
import type { HttpStream } from '../../../ports/http.ts';
import type { SentForm } from './client.ts';

const BLOCK = 256 * 1024;

/**
 * A form of texts and one file that is not held in memory.
 * @param boundary drawn at random: the file cannot hold it
 */
export function formOf(
  fields: Readonly<Record<string, string>>,
  file: {
    readonly name: string;
    readonly mime: string;
    readonly bytes: number;
    readonly source: ByteSource;
  },
  boundary: string,
  onSent: (bytes: number) => void,
): SentForm {
  const texts = Object.entries(fields).map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = Buffer.from(
    `${texts.join('')}--${boundary}\r\nContent-Disposition: form-data; name="upload"; filename="${quoted(file.name)}"\r\nContent-Type: ${file.mime}\r\n\r\n`,
  );
  const foot = Buffer.from(`\r\n--${boundary}--\r\n`);
  const body: HttpStream = {
    length: head.length + file.bytes + foot.length,
    async *pieces() {
      yield head;
      const stream = file.source.open();
      let sent = 0;
      try {
        for (;;) {
          const block = new Uint8Array(BLOCK);
          const count = await stream.read(block);
          if (count === 0) break;
          sent += count;
          onSent(sent);
          yield block.subarray(0, count);
        }
      } finally {
        stream.close();
      }
      yield foot;
    },
  };
  return { type: `multipart/form-data; boundary=${boundary}`, body };
}

/** As browsers write the name of a file (WHATWG HTML, multipart/form-data). */
const quoted = (name: string): string =>
  name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22');
