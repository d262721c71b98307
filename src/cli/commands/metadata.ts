import type { CommandEntry } from '../command-entry.ts';

export const metadata: CommandEntry = {
  name: 'metadata',
  aliases: ['metadonnees'],
  formats: ['pretty', 'json'],
  configure(command) {
    command
      .argument('[action]')
      .argument('[jeux...]')
      .option('--to <vocabulaire>')
      .option('--base <adresse>')
      .option('--dry-run');
  },
  async run(args, options, context) {
    const { runMetadata } = await import('../metadata/run-metadata.ts');
    return runMetadata(args, options, context);
  },
};
