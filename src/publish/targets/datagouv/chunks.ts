import { OdcError } from '../../../base/errors.ts';
import type { OnProgress } from '../../../ports/progress.ts';
import { hex, readPart } from '../../exchange/part.ts';
import { isUnsure } from '../../exchange/refusals.ts';
import { formOf } from './multipart.ts';
import type { Unfinished } from './unfinished.ts';
import type { Sending, UploadPorts } from './upload.ts';

const TRIES = 3;
/** Milliseconds before a part is sent again. */
const WAIT = 1_500;

/**
 * Sends a file in parts under one identifier, then has it assembled; goes on where a former sending
 * was cut. The platform refuses (500) a part that it has already: for a part sent again, that means
 * that the first sending had arrived. Whether all are there the assembly tells, and the digest of
 * the whole.
 * @throws OdcError when a part cannot be sent, or the assembly fails
 */
export async function sendParts(
  sending: Sending,
  ports: UploadPorts,
  signal: AbortSignal | undefined,
  onProgress: OnProgress | undefined,
): Promise<unknown> {
  const { path, name, bytes, source } = sending;
  const { client, random, partBytes, unfinished } = ports;
  const total = Math.ceil(bytes / partBytes);
  const { uuid, next, since } = await start(sending, ports);
  const stream = source.open();
  try {
    for (let index = 0; index < total; index++) {
      const from = index * partBytes;
      const part = new Uint8Array(Math.min(partBytes, bytes - from));
      await readPart(stream, part, source.path);
      if (index < next) continue;
      const fields = {
        uuid,
        filename: name,
        partindex: index,
        partbyteoffset: from,
        totalparts: total,
        chunksize: part.length,
      };
      const form = formOf(fields, { name: 'blob', bytes: part }, hex(random, 16));
      const send = () => client.call({ method: 'POST', path, form }, signal);
      // Of the part at which a former sending stopped nobody knows whether it arrived.
      await sendPart(send, next > 0 && index === next, ports, signal);
      await unfinished.keep(sending, { uuid, next: index + 1, partBytes, since });
      onProgress?.(from + part.length, bytes);
    }
  } finally {
    stream.close();
  }
  // Assembled or not, these parts serve once.
  await unfinished.forget(sending);
  const form = formOf({ uuid, filename: name, totalparts: total }, undefined, hex(random, 16));
  return client.call({ method: 'POST', path, form }, signal);
}

async function start(sending: Sending, ports: UploadPorts): Promise<Unfinished> {
  const { random, partBytes, clock, unfinished } = ports;
  const known = await unfinished.get(sending);
  if (known?.partBytes === partBytes) return known;
  const fresh = { uuid: uuidOf(hex(random, 16)), next: 0, partBytes, since: clock.now() };
  await unfinished.keep(sending, fresh);
  return fresh;
}

async function sendPart(
  send: () => Promise<unknown>,
  mayBeThere: boolean,
  { pause }: UploadPorts,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await send();
      return;
    } catch (cause) {
      const isFailed = cause instanceof OdcError && cause.code === 'platform-failed';
      if (isFailed && (mayBeThere || attempt > 1)) return;
      if (!isUnsure(cause) || attempt === TRIES) throw cause;
      await pause(WAIT * attempt, signal);
    }
  }
}

/** Sixteen random bytes as a version 4 identifier (RFC 9562). */
function uuidOf(digits: string): string {
  const variant = ((Number.parseInt(digits.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const whole = `${digits.slice(0, 12)}4${digits.slice(13, 16)}${variant}${digits.slice(17)}`;
  return whole.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
