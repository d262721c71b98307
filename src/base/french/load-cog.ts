import { Cog } from './cog.ts';

let loading: Promise<Cog> | undefined;

/** The Code officiel géographique shipped with the tool, unpacked once for the whole process. */
export function loadCog(): Promise<Cog> {
  loading ??= import('../../generated/cog.ts').then(({ cog }) => new Cog(cog));
  return loading;
}
