import { unpack } from './cog/data.ts';

/** An établissement public de coopération intercommunale with its own taxes. */
export interface EpciEntry {
  /** Its SIREN. */
  readonly code: string;
  readonly name: string;
}

/** Which EPCI a commune belongs to. The islands of one commune have none. */
export class Epci {
  readonly #byCommune = new Map<string, EpciEntry>();
  readonly #byCode = new Map<string, EpciEntry>();

  constructor(packed: string) {
    for (const line of unpack(packed).split('\n')) {
      const [code = '', name = '', communes = ''] = line.split('\t');
      const entry = { code, name };
      this.#byCode.set(code, entry);
      let at = '';
      for (const step of communes.split(' ')) {
        at = step.length === 5 ? step : following(at, Number(step));
        this.#byCommune.set(at, entry);
      }
    }
  }

  /** @param commune code of a commune of today */
  of(commune: string): EpciEntry | undefined {
    return this.#byCommune.get(commune);
  }

  named(code: string): EpciEntry | undefined {
    return this.#byCode.get(code);
  }

  get size(): number {
    return this.#byCode.size;
  }
}

function following(code: string, step: number): string {
  return code.slice(0, 2) + String(Number(code.slice(2)) + step).padStart(3, '0');
}

let loading: Promise<Epci> | undefined;

/** The EPCI shipped with the tool, unpacked once for the whole process. */
export function loadEpci(): Promise<Epci> {
  loading ??= import('../../generated/epci.ts').then(({ epci }) => new Epci(epci));
  return loading;
}
