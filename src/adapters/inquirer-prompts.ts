import { OdcError } from '../base/errors.ts';
import type { Prompts } from '../ports/prompts.ts';

/** Prompts on standard error, so that standard output holds results only. */
export const inquirerPrompts: Prompts = {
  async confirm(message, byDefault) {
    const { default: inquirer } = await import('inquirer');
    const prompt = inquirer.createPromptModule({ output: process.stderr });
    try {
      const { answer } = await prompt([
        { type: 'confirm', name: 'answer', message, default: byDefault },
      ]);
      return answer === true;
    } catch (cause) {
      throw new OdcError('interrupted', 'interrupted', {}, cause);
    }
  },
};
