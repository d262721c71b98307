/** Questions to a person. Never asked without a terminal: whoever asks has checked. */
export interface Prompts {
  /** Answers true for yes. Interrupted: an `OdcError` of kind `interrupted`. */
  confirm(question: string, byDefault: boolean): Promise<boolean>;
}
