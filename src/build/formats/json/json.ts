import { ByteBlock } from '../byte-block.ts';
import { type OutputFormat, WRITTEN } from '../format.ts';
import { asOffsets } from '../offsets.ts';
import { jsonMembers } from './json-members.ts';

/** An array of objects, one a line: typed values, `null` where there is none. */
export const json: OutputFormat = {
  id: 'json',
  extension: 'json',
  mime: 'application/json',
  heavy: false,
  refusal: () => undefined,
  async start({ columns }, file) {
    const block = new ByteBlock((bytes) => file.write(bytes));
    const members = jsonMembers(columns);
    let isFirst = true;
    return {
      start() {},
      batch(batch) {
        const offsets = asOffsets(batch);
        for (let row = 0; row < offsets.rows; row++) {
          block.text(isFirst ? '[\n{' : ',\n{');
          isFirst = false;
          members(offsets, row, block);
          block.byte(CLOSE);
        }
      },
      end() {},
      finish() {
        block.text(isFirst ? '[]\n' : '\n]\n');
        block.flush();
        return WRITTEN;
      },
    };
  },
};

const CLOSE = '}'.charCodeAt(0);
