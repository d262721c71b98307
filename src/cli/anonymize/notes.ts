import type { Lang } from '../../base/messages/text.ts';
import { noteWording, wordingOf } from '../../base/messages/wording.ts';
import type { Note } from '../../privacy/anonymise/attack/check.ts';

/** The sentence of a note. A category of personal data is named in words. */
export function sayNote({ code, params }: Note, lang: Lang): string {
  const { category } = params;
  const named =
    typeof category === 'string' && category !== ''
      ? {
          ...params,
          category: wordingOf({ code: 'personal-data', check: category }, lang)?.title ?? category,
        }
      : params;
  return noteWording(code, named, lang) ?? code;
}

/** A note for a document: its code and its values never change with the language, its message does. */
export function noteData(note: Note, lang: Lang) {
  return { code: note.code, message: sayNote(note, lang), params: note.params };
}
