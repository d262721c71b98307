import type { OdcError } from '../base/errors.ts';
import type { Lang } from '../base/messages/text.ts';
import type { Clock } from '../ports/clock.ts';
import type { Files } from '../ports/files.ts';
import type { Http, HttpSender } from '../ports/http.ts';
import type { PackageFiles } from '../ports/package-files.ts';
import type { Prompts } from '../ports/prompts.ts';
import type { Store } from '../ports/store.ts';
import type { Project } from '../project/project.ts';
import type { CommonOptions } from './common-options.ts';
import type { Environment } from './environment.ts';
import type { Screen } from './terminal.ts';
import type { RunWords } from './words/words.ts';

/** All that touches the world. */
export interface Ports {
  readonly files: Files;
  readonly packageFiles: PackageFiles;
  readonly store: Store;
  readonly http: Http & HttpSender;
  readonly clock: Clock;
  readonly prompts: Prompts;
}

/** What the machine gives to one run of the program, before any option is read. */
export interface Machine {
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  readonly folder: string;
  readonly version: string;
  /** Name of the person's session on this machine. */
  readonly user: string;
  /** True when a person sits before the keyboard. */
  readonly hasKeyboard: boolean;
  readonly ports: Ports;
  readonly signal: AbortSignal;
  screens(color: boolean): { readonly out: Screen; readonly err: Screen };
}

/** What a command receives beside its own arguments. */
export interface Context {
  readonly machine: Machine;
  readonly ports: Ports;
  readonly signal: AbortSignal;
  readonly options: CommonOptions;
  /** The words of the command line. */
  readonly args: readonly string[];
  readonly lang: Lang;
  readonly words: RunWords;
  readonly out: Screen;
  readonly err: Screen;
  /** The project of the folder, read once; `undefined` when there is none. */
  readonly project: Project | undefined;
  /** Says something on standard error, unless the user wants quiet. */
  tell(text: string): void;
  /** Says why a part of the work could not be done. */
  tellFailure(error: OdcError): void;
}
