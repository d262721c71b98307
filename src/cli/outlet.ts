import { fstatSync, writeSync } from 'node:fs';

/** Standard output or error, as a screen sees it. */
export interface Outlet {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(text: string): void;
}

/**
 * Standard output (1) or error (2). What is a file or a pipe is written to directly: Node's own
 * stream, for which it loads its network modules, would take 2 ms of each start. It serves for
 * terminals, and for pipes that are full and do not wait.
 * @param stream Node's own, made when it is asked
 * @param onError told why nothing more can be written
 */
export function outletOf(
  descriptor: 1 | 2,
  stream: () => NodeJS.WriteStream,
  onError: (cause: NodeJS.ErrnoException) => void,
): Outlet {
  let own: NodeJS.WriteStream | undefined;
  const opened = (): NodeJS.WriteStream => {
    if (own === undefined) {
      own = stream();
      own.on('error', onError);
    }
    return own;
  };
  if (!isPlain(descriptor)) return opened();
  let isBroken = false;
  const writeAll = (bytes: Uint8Array): void => {
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(descriptor, bytes, written);
    } catch (cause) {
      const error = cause as NodeJS.ErrnoException;
      isBroken = error.code !== 'EAGAIN';
      if (isBroken) onError(error);
      else opened().write(bytes.subarray(written));
    }
  };
  return {
    isTTY: false,
    write(text) {
      if (own !== undefined) own.write(text);
      else if (!isBroken) writeAll(Buffer.from(text));
    },
  };
}

/** True for a file, a pipe or a socket; what cannot be looked at is left to Node. */
function isPlain(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    return stat.isFile() || stat.isFIFO() || stat.isSocket();
  } catch {
    return false;
  }
}
