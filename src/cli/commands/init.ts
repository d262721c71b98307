import { Option } from 'commander';
import type { CommandEntry } from '../command-entry.ts';
import { collect } from '../common-options.ts';

export const init: CommandEntry = {
  name: 'init',
  aliases: ['initialiser'],
  formats: ['pretty', 'json'],
  startsProject: true,
  configure(command) {
    command
      .argument('[fichier]')
      .option('--siren <numero>')
      .option('--insee <code>')
      .addOption(
        new Option('--kind <nature>').choices([
          'commune',
          'epci',
          'departement',
          'region',
          'syndicat',
          'other',
        ]),
      )
      .option('--name <nom>')
      .option('--population <nombre>')
      .option('--staff <nombre>')
      .option('--website <adresse>')
      .option('--contact <courriel>')
      .option('--dpo <personne>')
      .option('--chief-data-officer <personne>')
      .option('--project-lead <personne>')
      .option('--committee <personne>', '', collect, [])
      .option('--referent <personne>', '', collect, [])
      .option('--objective <objectif>', '', collect, [])
      .option('--duty <réponse>', '', collect, [])
      .addOption(new Option('--platform <nature>').choices(['datagouv', 'site', 'shared']))
      .option('--platform-url <adresse>')
      .addOption(new Option('--license <licence>').choices(['lov2', 'odc-odbl']))
      .option('--folder <dossier>', '', collect, [])
      .option('--answers <fichier>')
      .option('--encoding <nom>')
      .option('--delimiter <car>')
      .option('--sheet <nom>')
      .option('--dry-run');
  },
  async run(args, options, context) {
    const { runInit } = await import('../init/run-init.ts');
    return runInit(args, options, context);
  },
};
