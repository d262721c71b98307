import type { Help } from 'commander';
import type { Words } from './words/words.ts';

/** Commander's help in the words of `words/`: its headings are the only English that it adds. */
export function styleHelp(words: Words): Partial<Help> {
  return {
    showGlobalOptions: true,
    styleTitle: (title) => words.headings[title] ?? title,
    optionDescription: (option) => option.description,
    argumentDescription: (argument) => argument.description,
    subcommandTerm: (command) => {
      const alias = command.aliases()[0];
      return alias === undefined ? command.name() : `${command.name()}, ${alias}`;
    },
    subcommandDescription: (command) => command.summary() || command.description(),
    commandUsage(command) {
      const path = command.parent === null ? '' : `${command.parent.name()} `;
      const args = command.registeredArguments.map((argument) => {
        const name = argument.variadic ? `${argument.name()}...` : argument.name();
        return argument.required ? `<${name}>` : `[${name}]`;
      });
      const rest = command.commands.length > 0 ? [words.commandWord] : args;
      return [`${path}${command.name()}`, ...rest, words.optionsWord].join(' ');
    },
  };
}
