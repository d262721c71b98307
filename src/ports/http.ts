export interface HttpRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes at most in the answer; more is an `OdcError`. */
  readonly maxBytes?: number;
}

export interface HttpAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The network. A refused or failed request is an `OdcError` of kind `remote`. 304 is an answer. */
export interface Http {
  get(request: HttpRequest, options?: { readonly signal?: AbortSignal }): Promise<HttpAnswer>;
}

export type HttpMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One request, as it is: sent once, answered whatever the status, redirections not followed. */
export interface HttpExchange extends HttpRequest {
  readonly method: HttpMethod;
  readonly body?: string | Uint8Array | HttpStream;
  /** Milliseconds for the whole exchange; that of the adapter when left out. */
  readonly totalLimit?: number;
  /**
   * Receives the answer as it comes, in place of `body`, which is then empty: for files. Called for
   * a status from 200 to 299 only.
   */
  readonly onBytes?: (bytes: Uint8Array) => void;
}

/** A body that is not held in memory; its length is known beforehand. */
export interface HttpStream {
  readonly length: number;
  pieces(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/**
 * The network, for those who write on it and decide by themselves what may be asked again and where
 * a key may go. Only what has no answer (cut, late, unknown host) is an `OdcError`.
 */
export interface HttpSender {
  send(request: HttpExchange, options?: { readonly signal?: AbortSignal }): Promise<HttpAnswer>;
}
