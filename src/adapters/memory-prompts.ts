import type { Prompts } from '../ports/prompts.ts';

/**
 * A person who answers from a list: the first answer whose key the question contains, the default
 * otherwise. `asked` keeps the questions.
 */
export function createMemoryPrompts(
  answers: Readonly<Record<string, string | boolean>> = {},
): Prompts & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const answer = (question: string): string | boolean | undefined => {
    asked.push(question);
    return Object.entries(answers).find(([key]) => question.includes(key))?.[1];
  };
  return {
    asked,
    async confirm(question, byDefault) {
      const given = answer(question);
      return typeof given === 'boolean' ? given : byDefault;
    },
    async ask(question, { byDefault = '', fault } = {}) {
      const given = answer(question);
      const text = typeof given === 'string' ? given : byDefault;
      const wrong = fault?.(text);
      if (wrong !== undefined) throw new Error(`${question}: ${wrong}`);
      return text;
    },
    async secret(question) {
      const given = answer(question);
      return typeof given === 'string' ? given : '';
    },
    async choose(question, choices, byDefault) {
      const given = answer(question);
      return choices.find(({ value }) => value === given)?.value ?? byDefault;
    },
  };
}
