/**
 * Walks a deterministic automaton. A state is the address of its line of transitions, the first
 * 4 bytes of which tell whether it accepts; `columns` gives, for each byte value, where in a line
 * its transition is. The states that nothing leaves come first in memory, up to `lastSink`: what is
 * left of the text does not matter once there.
 */
@unmanaged
export class AutomatonKernel {
  initial: u32;
  lastSink: u32;
  columns: u32;

  @inline
  accepts(start: i32, length: i32): bool {
    const columns = this.columns;
    const lastSink = this.lastSink;
    let state = this.initial;
    for (const end = start + length; start < end; start += 1) {
      state = load<u32>(state + load<u16>(columns + (<u32>load<u8>(start) << 1)));
      if (state <= lastSink) break;
    }
    return load<u32>(state) != 0;
  }
}
