import { Command, CommanderError } from 'commander';
import { OdcError } from '../base/errors.ts';
import { nearMiss } from '../base/near-miss.ts';
import type { CommandEntry } from './command-entry.ts';
import { addCommonOptions } from './common-options.ts';
import { styleHelp } from './help.ts';
import type { Screen } from './terminal.ts';
import type { CommandWords, Words } from './words/words.ts';

/** What the parsing of the command line leads to. */
export interface Invocation {
  readonly entry: CommandEntry;
  readonly args: readonly string[];
  /** The command's own options and the common ones. */
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * False for a command line that cannot lead to help: it is parsed without any text.
 * @param entries all the commands
 */
export function mayShowHelp(args: readonly string[], entries: readonly CommandEntry[]): boolean {
  if (isVersion(args)) return false;
  return named(args, entries).length === 0 || args.some((arg) => /^(?:-\w*h|--help$)/.test(arg));
}

/**
 * Reads the command line.
 * @param words `undefined` unless `mayShowHelp`
 * @returns the command to run, or `undefined` when help or the version was asked and shown
 * @throws OdcError `usage`
 */
export async function parseCommandLine(
  args: readonly string[],
  entries: readonly CommandEntry[],
  words: Words | undefined,
  version: string,
  screen: Screen,
): Promise<Invocation | undefined> {
  let invocation: Invocation | undefined;
  const program = new Command('odc');
  program
    .version(version, '-V, --version', words?.common.version)
    .helpOption('-h, --help', words?.common.help)
    .helpCommand('help [commande]', words?.common['help-command'])
    .exitOverride()
    .configureOutput({
      writeOut: screen.write,
      writeErr: () => {},
      getOutHelpWidth: () => screen.width,
    });
  addCommonOptions(program, words?.common ?? {});
  if (words !== undefined) {
    program
      .configureHelp(styleHelp(words))
      .description(words.tagline)
      .addHelpText('after', `\n${words.startHere}`);
  }
  for (const entry of concerned(args, entries)) {
    addCommand(program, entry, words, (called) => {
      invocation = called;
    });
  }
  try {
    if (args.length === 0) screen.write(`${words?.welcome ?? ''}\n`);
    else await program.parseAsync([...args], { from: 'user' });
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause;
    if (cause.exitCode !== 0) throw usageError(cause, args, entries);
  }
  return invocation;
}

/** The command that comes first, alone: the others cost their options, and weigh on each start. */
function concerned(
  args: readonly string[],
  entries: readonly CommandEntry[],
): readonly CommandEntry[] {
  if (isVersion(args)) return [];
  const first = named(args, entries);
  return first.length > 0 ? first : entries;
}

/** The command that the first word names, if it is one. */
function named([first = '']: readonly string[], entries: readonly CommandEntry[]): CommandEntry[] {
  return entries.filter(({ name, aliases }) => name === first || aliases.includes(first));
}

function isVersion([first]: readonly string[]): boolean {
  return first === '-V' || first === '--version';
}

function addCommand(
  program: Command,
  entry: CommandEntry,
  words: Words | undefined,
  call: (invocation: Invocation) => void,
): void {
  const command = program.command(entry.name).aliases(entry.aliases);
  entry.configure(command);
  if (words !== undefined) tell(command, entry, words);
  command.action(() => {
    call({ entry, args: command.args, options: command.optsWithGlobals() });
  });
}

/** The help of a command. */
function tell(command: Command, { name }: CommandEntry, words: Words): void {
  const texts = words.commands[name];
  if (texts === undefined) throw new Error(`no words for ${name}`);
  command
    .summary(texts.summary)
    .description(texts.description)
    .helpOption('-h, --help', words.common.help);
  describe(command, texts, words);
  command.addHelpText('before', examplesText(texts, words));
  command.addHelpText('after', `\n${words.exitCodes}`);
}

/** Puts the texts of `words/` on arguments and options; one without a text is a defect. */
function describe(command: Command, texts: CommandWords, words: Words): void {
  for (const argument of command.registeredArguments) {
    argument.description = texts.args?.[argument.name()] ?? '';
  }
  for (const option of command.options) {
    const text = texts.options[(option.long ?? '').slice(2)];
    if (text === undefined) throw new Error(`no words for ${command.name()} ${option.flags}`);
    const choices =
      option.argChoices === undefined ? '' : ` (${words.among} ${option.argChoices.join(', ')})`;
    const byDefault =
      typeof option.defaultValue === 'string' ? ` (${words.byDefault} ${option.defaultValue})` : '';
    option.description = text + choices + byDefault;
  }
}

function examplesText(texts: CommandWords, words: Words): string {
  const lines = texts.examples.map(({ run, says }) => `  ${run}\n      ${says}`);
  return `${words.examples}\n${lines.join('\n')}\n`;
}

/** Commander words its faults in English: only what it names is kept. */
function usageError(
  cause: CommanderError,
  args: readonly string[],
  entries: readonly CommandEntry[],
): OdcError {
  const named = /'([^']*)'/.exec(cause.message)?.[1] ?? '';
  const near = /Did you mean (?:one of )?([^?]*)\?/.exec(cause.message)?.[1] ?? null;
  switch (cause.code) {
    case 'commander.unknownCommand': {
      const names = entries.flatMap((entry) => [entry.name, ...entry.aliases]);
      return new OdcError('usage', 'unknown-command', {
        name: named,
        near: nearMiss(named, names) ?? near,
      });
    }
    case 'commander.unknownOption':
      return new OdcError('usage', 'unknown-option', { name: named, near });
    case 'commander.missingArgument':
      return new OdcError('usage', 'missing-argument', { name: named });
    case 'commander.optionMissingArgument':
      return new OdcError('usage', 'option-without-value', { name: named });
    case 'commander.invalidArgument': {
      const value = /argument '([^']*)' is invalid/.exec(cause.message)?.[1] ?? '';
      const allowed = /Allowed choices are (.*)\./.exec(cause.message)?.[1]?.split(', ') ?? [];
      return new OdcError('usage', 'invalid-option', { name: named, value, allowed });
    }
    case 'commander.excessArguments':
      return new OdcError('usage', 'too-many-arguments', { last: args.at(-1) ?? '' });
    default:
      return new OdcError('usage', 'bad-command-line', { text: cause.message });
  }
}
