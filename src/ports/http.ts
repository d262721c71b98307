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
