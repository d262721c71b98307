import type { Lang } from '../base/messages/text.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of the texts: the option, `ODC_LANG`, the project, then the locale. French unless
 * one of them says English: `C` and `POSIX` say nothing.
 */
export function languageOf(
  option: string | undefined,
  environment: Environment,
  project?: Lang,
): Lang {
  const named = option ?? environment.ODC_LANG ?? project;
  if (named !== undefined && named !== '')
    return named.toLowerCase().startsWith('en') ? 'en' : 'fr';
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^en([_.-]|$)/i.test(locale) ? 'en' : 'fr';
}

/** The value of `--lang` before any parsing: help and errors need the language first. */
export function earlyLanguage(args: readonly string[], environment: Environment): Lang {
  let option: string | undefined;
  for (const [index, arg] of args.entries()) {
    if (arg === '--') break;
    if (arg === '--lang') option = args[index + 1];
    else if (arg.startsWith('--lang=')) option = arg.slice('--lang='.length);
  }
  return languageOf(option, environment);
}
