import { OdcError } from '../base/errors.ts';
import type { Lang } from '../base/messages/text.ts';
import type { Prompts } from '../ports/prompts.ts';

/** What inquirer says of its own; its words are English, and its yes is no « oui ». */
const WORDS = {
  fr: { hint: ['o/N', 'O/n'], yes: 'oui', no: 'non', fault: 'Répondez oui ou non', keys: '↑↓ choisir · Entrée valider' },
  en: { hint: ['y/N', 'Y/n'], yes: 'yes', no: 'no', fault: 'Answer yes or no', keys: '↑↓ choose · Enter confirm' },
} as const; // biome-ignore format: two lines

/** Prompts on standard error, so that standard output holds results only. */
export function createInquirerPrompts(lang: Lang): Prompts {
  const words = WORDS[lang];
  return {
    in: createInquirerPrompts,
    async confirm(message, byDefault) {
      const answer = await put({
        type: 'input',
        name: 'answer',
        message: `${message} (${words.hint[byDefault ? 1 : 0]})`,
        validate: (text: string) =>
          yesOrNo(text) !== undefined || text.trim() === '' || words.fault,
        transformer: (text: string, { isFinal = false } = {}) =>
          isFinal ? ((yesOrNo(text) ?? byDefault) ? words.yes : words.no) : text,
      });
      return yesOrNo(String(answer ?? '')) ?? byDefault;
    },
    async ask(message, { byDefault, fault } = {}) {
      const answer = await put({
        type: 'input',
        name: 'answer',
        message,
        ...(byDefault === undefined ? {} : { default: byDefault }),
        validate: (text: string) => fault?.(text.trim()) ?? true,
      });
      return String(answer ?? '').trim();
    },
    async secret(message) {
      // Not even its length: nothing is echoed, and no key shows it.
      const theme = { style: { maskedText: '' } };
      const answer = await put({
        type: 'password',
        name: 'answer',
        message,
        toggleMask: false,
        theme,
      });
      return String(answer ?? '');
    },
    async choose(message, choices, byDefault) {
      const answer = await put({
        type: 'select',
        name: 'answer',
        message,
        choices: [...choices],
        default: byDefault,
        theme: { style: { keysHelpTip: () => words.keys } },
      });
      return choices.find(({ value }) => value === answer)?.value ?? byDefault;
    },
  };
}

export const inquirerPrompts: Prompts = createInquirerPrompts('fr');

/** `o`, `oui`, `y`, `yes`; `n`, `non`, `no`; `undefined` for anything else. */
function yesOrNo(text: string): boolean | undefined {
  const answer = text.trim().toLowerCase();
  if (/^(o|oui|y|yes)$/.test(answer)) return true;
  return /^(n|non|no)$/.test(answer) ? false : undefined;
}

type Question = Readonly<Record<string, unknown>> & { readonly name: 'answer' };

/** @throws OdcError `interrupted`: Ctrl-C */
async function put(question: Question): Promise<unknown> {
  const { default: inquirer } = await import('inquirer');
  const prompt = inquirer.createPromptModule({ output: process.stderr });
  try {
    const { answer } = (await prompt([question as never])) as { readonly answer: unknown };
    return answer;
  } catch (cause) {
    throw new OdcError('interrupted', 'interrupted', {}, cause);
  }
}
