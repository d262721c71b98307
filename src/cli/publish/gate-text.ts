import type { Lang } from '../../base/messages/text.ts';
import { noteWording, wordingOf } from '../../base/messages/wording.ts';
import type { Gate } from '../../publish/plan.ts';

/** What a gate says, and what to do: its own reasons, those of the build, or those of findings. */
export function gateText({ reason, params }: Gate, lang: Lang): { said: string; action: string } {
  const code = reason ?? '';
  for (const key of [`publish/${code}`, code]) {
    const said = noteWording(key, params, lang);
    if (said !== undefined)
      return { said, action: noteWording(`${key}/action`, params, lang) ?? '' };
  }
  const [name = '', variant] = code.split('/');
  const finding = {
    code: name,
    level: 'error' as const,
    ...(variant === undefined ? {} : { reason: variant }),
    params,
  };
  const text = wordingOf(finding, lang);
  return { said: text?.message(finding) ?? code, action: text?.action(finding) ?? '' };
}
