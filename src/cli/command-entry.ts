import type { Command } from 'commander';
import type { Context } from './context.ts';

/** Values of a command's own options, as commander gives them; each command types its own. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** One command: a file of `commands/`, one line in its registry. What it runs is loaded when run. */
export interface CommandEntry {
  readonly name: string;
  /** The French name, or the English one when the main name is French. */
  readonly aliases: readonly string[];
  /** Formats that `--format` may name; the first is the default. Empty: the option has no meaning. */
  readonly formats: readonly string[];
  /**
   * True for a command that loads the texts of findings and errors itself (`loadWording`), once it
   * has something to say: a start without them is shorter.
   */
  readonly loadsWording?: true;
  /** True for the command that makes `odc.yml`: only the very folder is looked at, and may have none. */
  readonly startsProject?: true;
  /** Declares arguments and options; their texts are in `words/`. */
  configure(command: Command): void;
  /** Answers the exit code. */
  run(args: readonly string[], options: RawOptions, context: Context): Promise<number>;
}
