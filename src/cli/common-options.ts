import type { Command } from 'commander';
import { OdcError } from '../base/errors.ts';
import type { RawOptions } from './command-entry.ts';

/** Options that every command takes, before or after its name. */
export interface CommonOptions {
  /** The folder that holds `odc.yml`; the nearest one upward when left out. */
  readonly project: string | undefined;
  readonly outputs: readonly OutputWish[];
  readonly force: boolean;
  readonly lang: string | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
  readonly yes: boolean;
  readonly input: boolean;
  readonly offline: boolean;
}

/** A document that the user wants: in which format, and where. */
export interface OutputWish {
  readonly format: string;
  /** `-` is standard output. */
  readonly path: string;
}

/** Flags of the common options, in the order of the help. */
const COMMON_FLAGS: readonly (readonly [flags: string, key: string])[] = [
  ['-C, --project <dossier>', 'project'],
  ['--format <format>', 'format'],
  ['-o, --output <fichier>', 'output'],
  ['--force', 'force'],
  ['--lang <langue>', 'lang'],
  ['-q, --quiet', 'quiet'],
  ['-v, --verbose', 'verbose'],
  ['--no-color', 'no-color'],
  ['-y, --yes', 'yes'],
  ['--no-input', 'no-input'],
  ['--offline', 'offline'],
];

export function addCommonOptions(command: Command, texts: Readonly<Record<string, string>>): void {
  for (const [flags, key] of COMMON_FLAGS) {
    const text = texts[key] ?? '';
    if (key === 'format') command.option(flags, text, collect, []);
    else command.option(flags, text);
  }
}

/** For options that may be repeated. */
export function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

/** What a file's name says of the format wanted in it. */
const FORMATS_BY_ENDING: Readonly<Record<string, string>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  xlsx: 'xlsx',
  xml: 'junit',
  sarif: 'sarif',
  html: 'html',
  htm: 'html',
  md: 'markdown',
};

/**
 * Normalises the common options once.
 * @param formats what the command can write, its default first
 * @throws OdcError `usage` for an unknown format or language
 */
export function commonOptions(options: RawOptions, formats: readonly string[]): CommonOptions {
  const lang = text(options.lang);
  if (lang !== undefined && lang !== 'fr' && lang !== 'en') {
    throw new OdcError('usage', 'unknown-language', { lang, allowed: ['fr', 'en'] });
  }
  return {
    project: text(options.project),
    outputs: outputWishes(options, formats),
    force: options.force === true,
    lang,
    quiet: options.quiet === true,
    verbose: options.verbose === true,
    color: options.color !== false,
    yes: options.yes === true,
    input: options.input !== false,
    offline: options.offline === true,
  };
}

/** `--format json` with `-o file`, or `--format json=file` as often as wanted. */
function outputWishes(options: RawOptions, formats: readonly string[]): OutputWish[] {
  const output = text(options.output);
  const wishes: OutputWish[] = [];
  let main: string | undefined;
  for (const wish of (options.format as readonly string[] | undefined) ?? []) {
    const [, format = wish, path] = /^([^=]+)=(.+)$/s.exec(wish) ?? [];
    if (!formats.includes(format)) {
      throw new OdcError('usage', 'unknown-format', { format, allowed: formats });
    }
    if (path === undefined) main = format;
    else wishes.push({ format, path });
  }
  if (main === undefined && output === undefined && wishes.length > 0) return wishes;
  const format = main ?? formatOf(output, formats) ?? formats[0] ?? '';
  return [{ format, path: output ?? '-' }, ...wishes];
}

function formatOf(path: string | undefined, formats: readonly string[]): string | undefined {
  const ending = /\.([a-z]+)$/i.exec(path ?? '')?.[1]?.toLowerCase();
  const format = ending === undefined ? undefined : FORMATS_BY_ENDING[ending];
  return format !== undefined && formats.includes(format) ? format : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
