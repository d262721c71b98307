import type { ByteSource } from '../../../ports/bytes.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Pause } from '../../../ports/pause.ts';
import type { OnProgress } from '../../../ports/progress.ts';
import type { Random } from '../../../ports/random.ts';
import { hex, readPart } from '../../exchange/part.ts';
import { isUnsure } from '../../exchange/refusals.ts';
import { sendParts } from './chunks.ts';
import type { Client } from './client.ts';
import { formOf } from './multipart.ts';
import type { UnfinishedFiles } from './unfinished.ts';
import { type RemoteResource, resourceIn } from './wire.ts';

/** A file to be put on the platform. */
export interface Sending {
  /** Address of the call: of the dataset, or of the resource that is replaced. */
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly source: ByteSource;
  /** Looks whether it is there, when an answer was lost. */
  readonly look: (signal: AbortSignal | undefined) => Promise<RemoteResource | undefined>;
}

export interface UploadPorts {
  readonly client: Client;
  readonly clock: Clock;
  readonly pause: Pause;
  readonly random: Random;
  /** Bytes of a part: a larger file is sent in parts. */
  readonly partBytes: number;
  readonly unfinished: UnfinishedFiles;
}

export interface Uploader {
  send(
    sending: Sending,
    context: {
      readonly signal?: AbortSignal | undefined;
      readonly onProgress?: OnProgress | undefined;
    },
  ): Promise<RemoteResource>;
}

export const PART_BYTES = 20_000_000;
const TRIES = 3;
/** Milliseconds: the platform keeps one file a second under one name. */
const SPACING = 1_100;

/**
 * Sends files, one after the other. A sending is never blindly made twice: when its answer is lost,
 * one looks first.
 */
export function createUploader(ports: UploadPorts): Uploader {
  const { clock, pause } = ports;
  let last = Number.NEGATIVE_INFINITY;
  const once = async (
    sending: Sending,
    { signal, onProgress }: Parameters<Uploader['send']>[1],
  ): Promise<unknown> => {
    const early = last + SPACING - clock.elapsed();
    if (early > 0) await pause(early, signal);
    try {
      if (sending.bytes > ports.partBytes)
        return await sendParts(sending, ports, signal, onProgress);
      return await sendWhole(sending, ports, signal);
    } finally {
      last = clock.elapsed();
    }
  };
  return {
    async send(sending, context) {
      for (let attempt = 1; ; attempt++) {
        try {
          return resourceIn(await once(sending, context));
        } catch (cause) {
          if (!isUnsure(cause)) throw cause;
          const there = await sending.look(context.signal);
          if (there !== undefined) return there;
          if (attempt === TRIES) throw cause;
          await pause(SPACING * attempt, context.signal);
        }
      }
    },
  };
}

async function sendWhole(
  { path, name, source, bytes }: Sending,
  { client, random }: UploadPorts,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const content = new Uint8Array(bytes);
  const stream = source.open();
  try {
    await readPart(stream, content, source.path);
  } finally {
    stream.close();
  }
  const form = formOf({}, { name, bytes: content }, hex(random, 16));
  return client.call({ method: 'POST', path, form }, signal);
}
