import { type Descriptor, textOf } from './descriptor.ts';
import { bareVersion } from './version.ts';

/** The version that a descriptor says it is: all there is outside a catalogue. */
export function ownVersion(descriptor: Descriptor): string | undefined {
  const version = textOf(descriptor, 'version');
  return version === undefined ? undefined : bareVersion(version);
}
