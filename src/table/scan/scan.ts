import { OdcError } from '../../base/errors.ts';
import type { ByteStream } from '../../ports/bytes.ts';
import type { Batch } from '../batch.ts';
import type { Dialect } from '../dialect.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { WalkOptions } from '../table.ts';
import { HeapArena, SLACK } from './arena.ts';
import { type DialectBytes, dialectBytes } from './dialect-bytes.ts';
import { OffsetBatch } from './offset-batch.ts';
import { MAX_RECORD_BYTES, RecordReader } from './record-reader.ts';
import { RecordTable } from './record-table.ts';
import { readHead, TextWindow } from './text-window.ts';

export interface ScanOptions {
  readonly dialect: Dialect;
  /** Number of columns of the header. */
  readonly columns: number;
  /** Record number of the first data row. */
  readonly firstRow: number;
  /** Physical line of the first data row. */
  readonly firstLine: number;
  /** `auto`: from about 1 MB on. `on` and `off` are for tests and benches. */
  readonly kernels: 'auto' | 'on' | 'off';
  /** Bytes expected from the stream, when known. */
  readonly size?: number | undefined;
  /** Size of the buffer, in bytes; for tests. */
  readonly chunkBytes?: number | undefined;
  /** A longer record is a quote that nobody closed, or no table at all; for tests. */
  readonly maxRecordBytes?: number | undefined;
}

/** Fits the second-level cache together with the table of offsets. */
const CHUNK_BYTES = 256 * 1024;
/** From this size on, starting the kernels pays. */
const KERNEL_BYTES = 1024 * 1024;
/** How many bytes may pass before timers and signals get their turn. */
const BREATH_BYTES = 16 * 1024 * 1024;

/**
 * Reads the records of a table, batch after batch, in memory that does not grow with the table.
 * @param stream valid UTF-8, positioned right after the header record
 * @param onBatch sees each batch in order; the batch is reused once it returns
 * @returns the number of records
 * @throws OdcError `record-too-long`; the signal's reason when it is aborted
 */
export async function scan(
  stream: ByteStream,
  options: ScanOptions,
  onBatch: (batch: Batch) => void | Promise<void>,
  walk: WalkOptions = {},
): Promise<{ readonly rows: number }> {
  const chunk = Math.min(options.chunkBytes ?? CHUNK_BYTES, 2 * (options.size ?? Infinity) + 1);
  const { head, final } = await readHead(stream, Math.max(1, chunk));
  const kernels = await kernelsFor(options, final);
  const scanner = new Scanner(options, kernels, head, final);
  const { window, table, batch } = scanner;
  let rows = 0;
  let breath = 0;
  for (;;) {
    walk.signal?.throwIfAborted();
    const isFull = scanner.fillTable();
    if (table.rows > 0) {
      const wait = onBatch(batch);
      if (wait !== undefined) await wait;
      rows += table.rows;
      batch.firstRow += table.rows;
      table.clear();
    }
    if (isFull) continue;
    if (window.final) return { rows };
    window.makeRoom();
    while (!window.isFull && !window.final) {
      const read = stream.read(window.room());
      const count = typeof read === 'number' ? read : await read;
      window.filled(count);
      breath += count;
    }
    if (breath >= BREATH_BYTES) {
      breath = 0;
      await new Promise((resume) => setImmediate(resume));
    }
  }
}

async function kernelsFor(options: ScanOptions, final: boolean): Promise<Kernels | undefined> {
  if (options.kernels === 'off') return undefined;
  const isLarge = !final && (options.size ?? Infinity) >= KERNEL_BYTES;
  if (options.kernels === 'auto' && !isLarge) return undefined;
  const { loadKernels } = await import('../kernels/load-kernels.ts');
  return loadKernels();
}

/** One pass over one text. */
class Scanner {
  readonly window: TextWindow;
  readonly table: RecordTable;
  readonly batch: OffsetBatch;
  readonly #kernels: Kernels | undefined;
  readonly #reader: RecordReader;
  readonly #bytes: DialectBytes;
  readonly #maxRecordBytes: number;
  /** Whether the last record was none for the kernels: odd ones come in a row. */
  #wasOdd = false;

  constructor(
    options: ScanOptions,
    kernels: Kernels | undefined,
    head: Uint8Array,
    final: boolean,
  ) {
    const capacity = Math.max(1, head.length);
    const arena = kernels?.arena ?? new HeapArena(2 * (capacity + SLACK));
    this.#kernels = kernels;
    this.#bytes = dialectBytes(options.dialect);
    this.#maxRecordBytes = options.maxRecordBytes ?? MAX_RECORD_BYTES;
    this.#reader = new RecordReader(this.#bytes, this.#maxRecordBytes);
    // A record of a regular table takes a byte a cell at least; a table that fills sooner is handed on.
    const { columns, firstLine, firstRow, dialect } = options;
    this.table = new RecordTable(
      arena,
      columns,
      firstLine,
      final ? Math.ceil(capacity / columns) + 1 : undefined,
    );
    this.window = new TextWindow(arena, capacity, this.#maxRecordBytes, head, final);
    const prover = kernels === undefined ? undefined : kernels.prove.bind(kernels);
    this.batch = new OffsetBatch(this.table, firstRow, dialect.quote, prover);
  }

  /**
   * Reads records from the window into the table: regular ones by the kernels, the others one by one.
   * @returns true when the table is full, false when the window holds no whole record any more
   */
  fillTable(): boolean {
    const { window, table } = this;
    const { bytes } = table.arena;
    while (table.rows < table.capacity) {
      if (this.#kernels !== undefined && !this.#wasOdd) {
        const { start, end } = window;
        window.start = this.#kernels.scan(table, start, end, this.#bytes, this.#maxRecordBytes);
        if (table.rows === table.capacity) return true;
      }
      if (window.start >= window.end) return false;
      const reading = this.#reader.read(bytes, window.start, window.end, window.final);
      if (reading === 'more') return false;
      if (reading === 'long') {
        throw new OdcError('input', 'record-too-long', { line: table.line(table.rows) });
      }
      table.add(this.#reader);
      window.start = this.#reader.next;
      this.#wasOdd = this.#reader.count !== table.columns || this.#reader.faults.length > 0;
    }
    return true;
  }
}
