import { levelOf } from '../base/codes.ts';
import type { Finding, FindingSink } from '../base/finding.ts';
import type { ByteStream } from '../ports/bytes.ts';
import type { Header, Observer } from './batch.ts';
import type { Content } from './bytes/content.ts';
import { SkippingStream } from './bytes/streams.ts';
import { DecodedStream } from './encoding/decoded-stream.ts';
import { decoderOf, type Encoding } from './encoding/encoding.ts';
import { SightingPlacer } from './encoding/place-sightings.ts';
import { Lookout } from './encoding/sightings.ts';
import { scan } from './scan/scan.ts';
import { type Layout, reportedDelimiter } from './sniff/layout.ts';
import type { Table, TableInfo, TableOptions, WalkOptions } from './table.ts';

/** Bytes outside UTF-8 from which a text is said to be of two encodings. */
const MIXED_FROM = 3;

/** A table written as delimited text. */
export class TextTable implements Table {
  readonly info: TableInfo;
  readonly header: Header;
  readonly findings: readonly Finding[];
  readonly sample: readonly (readonly string[])[];
  readonly #content: Content;
  readonly #encoding: Encoding;
  readonly #layout: Layout;
  readonly #options: TableOptions;

  constructor(content: Content, encoding: Encoding, layout: Layout, options: TableOptions) {
    this.#content = content;
    this.#encoding = encoding;
    this.#layout = layout;
    this.#options = options;
    this.header = layout.header;
    this.findings = layout.findings;
    this.sample = layout.sample;
    this.info = infoOf(content, encoding, layout);
  }

  async walk(
    observers: readonly Observer<unknown>[],
    sink: FindingSink,
    { signal, onProgress }: WalkOptions = {},
  ): Promise<{ readonly rows: number }> {
    const placer = new SightingPlacer(this.header, this.#layout.dataLine, this.#encoding.id, sink);
    const stream = this.#open(placer);
    const progress = onProgress && (() => onProgress(this.#content.read(), this.#content.size));
    try {
      for (const observer of observers) observer.start(this.header);
      const { rows } = await scan(
        stream,
        this.#scanOptions(),
        (batch) => {
          placer.batch(batch);
          for (const observer of observers) observer.batch(batch);
          progress?.();
        },
        signal === undefined ? {} : { signal },
      );
      placer.end();
      this.#sayMixed(placer, sink);
      for (const observer of observers) observer.end();
      return { rows };
    } finally {
      stream.close();
    }
  }

  /** The data rows as valid UTF-8. What is proved right goes by untouched. */
  #open(placer: SightingPlacer): ByteStream {
    const { bom, clean, id } = this.#encoding;
    const { dataStart } = this.#layout;
    const bytes = this.#content.open();
    if (clean) return new SkippingStream(bytes, bom + dataStart);
    const decoded = new DecodedStream(bytes, decoderOf(id), bom, new Lookout(placer.tell));
    return new SkippingStream(decoded, dataStart);
  }

  #scanOptions(): Parameters<typeof scan>[1] {
    const { complete, head, size, compression } = this.#content;
    const { dialect, header, dataLine } = this.#layout;
    const { kernels, chunkBytes } = this.#options;
    return {
      dialect,
      columns: header.columns.length,
      firstRow: header.row + 1,
      firstLine: dataLine,
      kernels: kernels ?? 'auto',
      size: complete ? head.length : compression === undefined ? size : undefined,
      chunkBytes,
    };
  }

  /** Text in UTF-8 and bytes of another encoding: two files were put together. */
  #sayMixed({ faults, firstFault }: SightingPlacer, sink: FindingSink): void {
    const { id, sequences } = this.#encoding;
    if (id !== 'utf-8' || sequences === 0 || faults < MIXED_FROM || firstFault === undefined)
      return;
    const { line, offset } = firstFault;
    const params = { other: faults, offset };
    sink.add({ code: 'mixed-encoding', level: levelOf('mixed-encoding'), line, params });
  }
}

function infoOf(content: Content, encoding: Encoding, { dialect, header }: Layout): TableInfo {
  return {
    format: 'csv',
    ...(content.compression === undefined ? {} : { compression: content.compression }),
    encoding: encoding.id,
    bom: encoding.bom > 0,
    delimiter: reportedDelimiter(dialect),
    quote: dialect.quote,
    newline: dialect.newline,
    headerRow: header.row,
    columns: header.columns,
    bytes: content.size,
  };
}
