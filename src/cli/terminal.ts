import type { Environment } from './environment.ts';
import type { Outlet } from './outlet.ts';

/** One of the two streams on which the program speaks. */
export interface Screen {
  readonly isTerminal: boolean;
  readonly color: boolean;
  /** True where `✖` can be shown; `x` elsewhere. */
  readonly unicode: boolean;
  /** Columns, 80 when unknown. */
  readonly width: number;
  /** Lines, when it is a terminal. */
  readonly height: number | undefined;
  write(text: string): void;
}

/** Looks at a stream once: https://no-color.org, https://force-color.org. */
export function screenOf(
  stream: Outlet,
  environment: Environment,
  platform: NodeJS.Platform,
  colorOption: boolean,
): Screen {
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    color: hasColor(isTerminal, environment, colorOption),
    unicode: hasUnicode(environment, platform),
    width: stream.columns ?? 80,
    height: isTerminal ? stream.rows : undefined,
    write: (text) => void stream.write(text),
  };
}

function hasColor(isTerminal: boolean, environment: Environment, option: boolean): boolean {
  if (!option || environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && environment.TERM !== 'dumb';
}

/** The old Windows console and the `linux` console lack the signs; a C locale does not tell UTF-8. */
function hasUnicode(environment: Environment, platform: NodeJS.Platform): boolean {
  if (platform === 'win32') {
    return environment.WT_SESSION !== undefined || environment.TERM_PROGRAM === 'vscode';
  }
  if (environment.TERM === 'linux') return false;
  const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || '';
  return locale === '' || /utf-?8/i.test(locale);
}
