import fc from 'fast-check';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { XmlFault } from './fault.ts';
import { XmlScanner } from './xml-scanner.ts';

type Event = readonly [kind: 'open' | 'close' | 'text', name: string, attributes?: object];

/** Events of a document cut at the given places; pieces of text that follow one another are joined. */
function scan(document: string, cuts: readonly number[] = []): Event[] {
  const events: Event[] = [];
  const scanner = new XmlScanner({
    open(name, attributes) {
      const pairs = attributes.names().map((key) => [key, attributes.get(key)]);
      events.push(['open', name, Object.fromEntries(pairs.reverse())]);
    },
    close: (name) => events.push(['close', name]),
    text: (text) => push(events, text),
  });
  const places = [0, ...[...cuts].sort((a, b) => a - b), document.length];
  for (const [index, place] of places.entries()) {
    scanner.write(document.slice(place, places[index + 1] ?? document.length));
  }
  scanner.end();
  return events;
}

function reference(document: string): Event[] {
  const events: Event[] = [];
  let depth = 0;
  const parser = sax.parser(true, { strictEntities: true, position: false } as sax.SAXOptions);
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    // XML makes a space of a line feed in an attribute (§3.3.3); sax leaves it.
    const pairs = Object.entries(attributes as Record<string, string>);
    const values = pairs.map(([key, value]) => [key, value.replaceAll('\n', ' ')]);
    events.push(['open', name, Object.fromEntries(values)]);
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    events.push(['close', name]);
  };
  parser.ontext = (text) => {
    // sax also tells the blanks around the root.
    if (depth > 0) push(events, text);
  };
  parser.oncdata = (text) => push(events, text);
  parser.write(document).close();
  return events;
}

function push(events: Event[], text: string): void {
  const last = events.at(-1);
  if (last?.[0] === 'text') events[events.length - 1] = ['text', last[1] + text];
  else if (text !== '') events.push(['text', text]);
}

const name = fc.constantFrom('c', 'v', 'table:table-cell', 'x:row', 'é', 'a.b-c_d');
const text = fc
  .array(
    fc.constantFrom(
      'été',
      '12',
      ' ',
      '\n',
      '&amp;',
      '&lt;',
      '&#233;',
      '&#x1F600;',
      '>',
      "'",
      '"',
      ']',
    ),
  )
  .map((parts) => parts.join(''));
const attribute = fc
  .tuple(
    fc.constantFrom('r', 's', 'office:value', 'é'),
    text,
    fc.constantFrom('"', "'"),
    fc.constantFrom('', ' '),
  )
  .map(([key, value, quote, space]) => {
    const safe = value.replaceAll(quote, '').replaceAll('\n', ' ');
    return ` ${key}${space}=${space}${quote}${safe}${quote}`;
  });
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  content: fc.oneof(
    { maxDepth: 4 },
    text.filter((value) => !value.includes(']]>')),
    fc.constantFrom('<!-- a > b -->', '<![CDATA[<x> & ]]]>', '<?p i?>', '<v>1</v>'),
    tie('element'),
  ),
  element: fc
    .tuple(
      name,
      fc.uniqueArray(attribute, { selector: (one) => one.trim().split(/[ =]/)[0], maxLength: 3 }),
      fc.array(tie('content'), { maxLength: 4 }),
      fc.constantFrom('', ' ', '\n'),
    )
    .map(([tag, attributes, contents, space]) =>
      contents.length === 0
        ? `<${tag}${attributes.join('')}${space}/>`
        : `<${tag}${attributes.join('')}${space}>${contents.join('')}</${tag}${space}>`,
    ),
}));

describe('XmlScanner', () => {
  it('tells the same as sax, wherever the document is cut', () => {
    fc.assert(
      fc.property(element, fc.array(fc.nat(400)), (document, cuts) => {
        const whole = `<?xml version="1.0"?>\n${document}\n`;
        expect(
          scan(
            whole,
            cuts.filter((cut) => cut < whole.length),
          ),
        ).toEqual(reference(whole));
      }),
      { numRuns: 400 },
    );
  });

  it('refuses or reads what is damaged, and never reads it otherwise than sax', () => {
    fc.assert(
      fc.property(
        element,
        fc.nat(),
        fc.constantFrom('', '<', '>', '"', '&', '/', 'x', '='),
        (document, at, sign) => {
          const place = at % document.length;
          const damaged = document.slice(0, place) + sign + document.slice(place + 1);
          const own = outcome(() => scan(damaged));
          const other = outcome(() => reference(damaged));
          if (own instanceof Error) expect(own).toBeInstanceOf(XmlFault);
          else if (!(other instanceof Error)) expect(own).toEqual(other);
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each([
    ['cut in a tag', '<a><b'],
    ['cut before the end', '<a><b/>'],
    ['ill nested', '<a><b></a></b>'],
    ['empty', '  '],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'],
    ['an unknown entity', '<a>&eacute;</a>'],
    ['a bare ampersand', '<a>R&D</a>'],
    ['a forbidden character', '<a>&#0;</a>'],
    ['a code point that is none', '<a>&#x110000;</a>'],
    ['two roots', '<a/><b/>'],
    ['text after the end', '<a/>b'],
    ['an attribute without quotes', '<a b=c/>'],
    ['attributes that touch', '<a b="1"c="2"/>'],
    ['a tag inside an attribute', '<a b="<c>"/>'],
    ['text that is no tag', '<a>1 < 2</a>'],
    ['endless depth', '<a>'.repeat(300)],
    ['an endless tag', `<a b="${' '.repeat(3_000_000)}`],
  ])('refuses %s', (_what, document) => {
    expect(() => scan(document)).toThrow(XmlFault);
  });

  it('makes every end of line a line feed, and a space in an attribute', () => {
    expect(scan('<a b="1\r\n2\t3">x\r\ny\rz</a>')).toEqual([
      ['open', 'a', { b: '1 2 3' }],
      ['text', 'x\ny\nz'],
      ['close', 'a'],
    ]);
  });
});

function outcome<T>(work: () => T): T | Error {
  try {
    return work();
  } catch (error) {
    return error as Error;
  }
}
