import { Option } from 'commander';
import type { CommandEntry } from '../command-entry.ts';
import { collect } from '../common-options.ts';

export const validate: CommandEntry = {
  name: 'validate',
  aliases: ['valider'],
  formats: [
    'pretty',
    'json',
    'ndjson',
    'csv',
    'junit',
    'sarif',
    'github',
    'gitlab',
    'html',
    'markdown',
  ],
  loadsWording: true,
  configure(command) {
    command
      .argument('[fichiers...]')
      .option('--schema <ref>')
      .addOption(new Option('--mode <mode>').choices(['validata', 'strict']))
      .option('--ignore-header-case')
      .addOption(new Option('--fail-on <gravité>').choices(['error', 'warning', 'never']))
      .option('--max-issues <n>')
      .option('--ignore <code>', '', collect, [])
      .addOption(new Option('--privacy <mode>').choices(['on', 'off', 'only']))
      .option('--accept-privacy <colonne>')
      .option('--reason <texte>')
      .option('--ground <texte>')
      .option('--encoding <nom>')
      .option('--delimiter <car>')
      .option('--sheet <nom>');
  },
  async run(args, options, context) {
    const { runValidate } = await import('../validate/run-validate.ts');
    return runValidate(args, options, context);
  },
};
