import type { CommandEntry } from '../command-entry.ts';

export const follow: CommandEntry = {
  name: 'follow',
  aliases: ['suivre'],
  formats: ['pretty', 'json', 'csv', 'html', 'markdown'],
  configure(command) {
    command
      .argument('[jeux...]')
      .option('--organization <organisation>')
      .option('--env <plateforme>')
      .option('--url <adresse>')
      .option('--metrics <adresse>')
      .option('--months <nombre>')
      .option('--history <fichier>')
      .option('--no-links')
      .option('--check')
      .option('--year <année>')
      .option('--title <titre>')
      .option('--date <jour>');
  },
  async run(args, options, context) {
    const { runFollow } = await import('../follow/run-follow.ts');
    return runFollow(args, options, context);
  },
};
