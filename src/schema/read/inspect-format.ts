import { nearMiss } from '../../base/near-miss.ts';
import type { Field, SchemaFault } from '../model.ts';
import { TYPES } from '../types/index.ts';
import { unknownDirectives } from '../types/strptime.ts';
import { errorAt, type Path, warningAt, wrongKind } from './fault.ts';

/** A format has to be one of its type's; dates and times may also have a `strptime` pattern. */
export function inspectFormat(written: unknown, field: Field, path: Path): readonly SchemaFault[] {
  if (written === undefined) return [];
  if (typeof written !== 'string') return [wrongKind(path, 'text', written)];
  const { format, type } = field;
  const { formats, patterns } = TYPES[type];
  if (formats.includes(format)) return [];
  if (patterns === true) return inspectPattern(format, type, path);
  const meant = nearMiss(format, formats);
  const params = { format, type, allowed: formats, ...(meant === undefined ? {} : { meant }) };
  // Where there is but one way to read a type, the format changes nothing.
  return [
    formats.length === 1
      ? warningAt(path, 'useless-format', params)
      : errorAt(path, 'unknown-format', params),
  ];
}

function inspectPattern(format: string, type: Field['type'], path: Path): readonly SchemaFault[] {
  const directives = unknownDirectives(format);
  if (directives.length > 0)
    return [errorAt(path, 'unknown-directive', { format, type, directives })];
  if (/%[^%]/.test(format)) return [];
  return [errorAt(path, 'no-directive', { format, type, meant: meantPattern(format) })];
}

/** `JJ/MM/AAAA`, `yyyy-mm-dd` and the like, as `strptime` writes them. */
function meantPattern(format: string): string {
  return format
    .replace(/[jd]{1,2}/gi, '%d')
    .replace(/hh/gi, '%H')
    .replace(/ss/gi, '%S')
    .replace(/a{4}|y{4}/gi, '%Y')
    .replace(/(?<=[:hH])(?:mm|min)/g, '%M')
    .replace(/(?<!%)m{1,2}/gi, '%m');
}
