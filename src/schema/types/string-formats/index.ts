import { binary } from './binary.ts';
import { email } from './email.ts';
import type { StringFormat } from './string-format.ts';
import { uri } from './uri.ts';
import { uuid } from './uuid.ts';
import { wkt } from './wkt.ts';

/** Formats of `string` other than `default`. */
export const STRING_FORMATS: readonly StringFormat[] = [email, uri, uuid, binary, wkt];
