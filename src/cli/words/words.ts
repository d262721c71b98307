/** The texts of one command's help. */
export interface CommandWords {
  /** One line, in the list of commands. */
  readonly summary: string;
  /** One or two sentences. */
  readonly description: string;
  /** Worked examples, shown first. */
  readonly examples: readonly { readonly run: string; readonly says: string }[];
  readonly args?: Readonly<Record<string, string>>;
  /** By long flag, without dashes. */
  readonly options: Readonly<Record<string, string>>;
}

/** What any command may say while it runs. */
export interface RunWords {
  readonly written: (path: string) => string;
  readonly replace: (path: string) => string;
  readonly defect: (version: string) => string;
  readonly debugHint: string;
  readonly interrupted: string;
}

/** The texts of help, in one language; findings and errors are worded apart. */
export interface Words {
  readonly tagline: string;
  /** `odc` alone: what it is, the frequent commands, one example, where to read more. */
  readonly welcome: string;
  readonly commandWord: string;
  readonly optionsWord: string;
  readonly headings: Readonly<Record<string, string>>;
  readonly common: Readonly<Record<string, string>>;
  readonly startHere: string;
  readonly examples: string;
  readonly exitCodes: string;
  readonly byDefault: string;
  readonly among: string;
  readonly commands: Readonly<Record<string, CommandWords>>;
}
