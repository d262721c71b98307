import type { CommandEntry } from '../command-entry.ts';

export const build: CommandEntry = {
  name: 'build',
  aliases: ['produire'],
  formats: ['pretty', 'json'],
  configure(command) {
    command
      .argument('[jeux...]')
      .option('--sign <clé>')
      .option('--accept-changes')
      .option('--reason <texte>');
  },
  async run(args, options, context) {
    const { runBuild } = await import('../build/run-build.ts');
    return runBuild(args, options, context);
  },
};
