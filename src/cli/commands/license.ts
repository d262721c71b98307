import type { CommandEntry } from '../command-entry.ts';

export const license: CommandEntry = {
  name: 'license',
  aliases: ['licence'],
  formats: ['pretty', 'json'],
  configure(command) {
    command
      .argument('[action]')
      .argument('[cible]')
      .option('--derived-from <origine>')
      .option('--high-value <oui-non>')
      .option('--third-party <oui-non>')
      .option('--share-alike <oui-non>')
      .option('--reason <texte>')
      .option('--write')
      .option('--dry-run');
  },
  async run(args, options, context) {
    const { runLicense } = await import('../license/run-license.ts');
    return runLicense(args, options, context);
  },
};
