import type { Content } from '../bytes/content.ts';
import { byteOrderMark, looksLikeUtf16 } from './byte-order-mark.ts';
import { type Census, censusOf, takeCensus } from './census.ts';
import { codePageDecoder } from './code-page-decoder.ts';
import { CODE_PAGES } from './code-pages/index.ts';
import type { Decoder } from './decoder.ts';
import { guessCodePage } from './guess-code-page.ts';
import { isCleanUtf8 } from './prove-utf8.ts';
import { utf8Decoder } from './utf8-decoder.ts';
import { utf16Decoder } from './utf16-decoder.ts';

/** How the bytes of a table become text. */
export interface Encoding {
  /** As reports name it: `utf-8`, `windows-1252`… */
  readonly id: string;
  /** Bytes of the byte order mark: 0 when there is none. */
  readonly bom: number;
  /** Proved over the whole file: valid UTF-8, and nothing in it looks doubly encoded. */
  readonly clean: boolean;
  /** UTF-8 sequences seen among bytes that are not all UTF-8: text of two encodings. */
  readonly sequences: number;
}

/**
 * The encoding of a table: as named by the user; else its byte order mark; else UTF-16 or UTF-8,
 * proved over the whole file when it can be read again; else the likeliest code page.
 * @param named an encoding of `ENCODINGS`
 */
export async function settleEncoding(content: Content, named?: string): Promise<Encoding> {
  const mark = byteOrderMark(content.head);
  const isMarked = mark !== undefined && (named === undefined || suits(named, mark.encoding));
  const bom = isMarked ? mark.bytes : 0;
  const told = isMarked ? mark.encoding : (named ?? looksLikeUtf16(content.head));
  if (told !== undefined && told !== 'utf-8') return { id: told, bom, clean: false, sequences: 0 };
  if (await isCleanUtf8(content)) return { id: 'utf-8', bom, clean: true, sequences: 0 };
  const census = await censusOfContent(content);
  const isUtf8 = told === 'utf-8' || census.strays <= census.sequences;
  const id = isUtf8 ? 'utf-8' : guessCodePage(census.neighbourhoods).id;
  return { id, bom, clean: false, sequences: census.sequences };
}

/** A mark corrects the order of bytes that goes with « UTF-16 ». */
function suits(named: string, marked: string): boolean {
  return named === marked || (named.startsWith('utf-16') && marked.startsWith('utf-16'));
}

async function censusOfContent(content: Content): Promise<Census> {
  if (content.complete || !content.again) return censusOf(content.head, content.complete);
  const stream = content.open();
  try {
    return await takeCensus(stream);
  } finally {
    stream.close();
  }
}

/** The decoder of an encoding of `ENCODINGS`. */
export function decoderOf(id: string): Decoder {
  if (id === 'utf-16le') return utf16Decoder('le');
  if (id === 'utf-16be') return utf16Decoder('be');
  const page = CODE_PAGES.find((each) => each.id === id);
  return page === undefined ? utf8Decoder : codePageDecoder(page);
}
