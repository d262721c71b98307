import type { CommandEntry } from '../command-entry.ts';

export const anonymize: CommandEntry = {
  name: 'anonymize',
  aliases: ['anonymiser'],
  formats: ['pretty', 'json'],
  configure(command) {
    command
      .argument('<fichier>')
      .option('--suggest')
      .option('--plan <plan>')
      .option('--measure')
      .option('--quasi <colonnes>')
      .option('--sensitive <colonnes>')
      .option('--report <fichier>')
      .option('--key-file <fichier>')
      .option('--new-key')
      .option('--population <fichier>')
      .option('--weight <colonne>')
      .option('--previous <fichier>')
      .option('--encoding <nom>')
      .option('--delimiter <car>')
      .option('--sheet <nom>');
  },
  async run(args, options, context) {
    const { runAnonymize } = await import('../anonymize/run-anonymize.ts');
    return runAnonymize(args, options, context);
  },
};
