import { unpack } from '../../base/french/cog/data.ts';
import { loadEpci } from '../../base/french/epci.ts';
import { loadCog } from '../../base/french/load-cog.ts';
import { isSiren } from '../../base/french/siren.ts';

/** How a name takes « de »: codes of INSEE, `1` « d’ », `2` « du », `5` « de l’ »… */
type Link = number;

interface CommuneFacts {
  readonly code: string;
  readonly link: Link;
  /** Inhabitants: population municipale. */
  readonly population: number;
  /** How many more the population totale counts. */
  readonly apart: number;
  readonly siren: string | undefined;
}

/** What the Code officiel géographique and the base of EPCI tell of public bodies. */
export interface Directory {
  readonly year: number;
  commune(code: string): CommuneFacts | undefined;
  /** Communes of today, in the order of their codes. */
  readonly communes: readonly CommuneFacts[];
  communeOfSiren(siren: string): CommuneFacts | undefined;
  departementLink(code: string): Link;
  regionLink(code: string): Link;
  /** `CC`, `CA`, `CU`, `METRO`, `MET69`; `undefined` for a SIREN that is not of an EPCI. */
  epciType(siren: string): string | undefined;
  readonly cog: Awaited<ReturnType<typeof loadCog>>;
  readonly epci: Awaited<ReturnType<typeof loadEpci>>;
}

let loading: Promise<Directory> | undefined;

/** The directory shipped with the tool, unpacked once for the whole process (some 40 ms). */
export function loadDirectory(): Promise<Directory> {
  loading ??= Promise.all([import('../../generated/authorities.ts'), loadCog(), loadEpci()]).then(
    ([{ authorities }, cog, epci]) => directoryFrom(unpack(authorities), cog, epci),
  );
  return loading;
}

function directoryFrom(text: string, cog: Directory['cog'], epci: Directory['epci']): Directory {
  const [communeLines = '', departements = '', regions = '', types = ''] = text.split('\n\n');
  const communes = communeLines.split('\n').map(communeFrom);
  const byCode = new Map(communes.map((one) => [one.code, one]));
  let bySiren: Map<string | undefined, CommuneFacts> | undefined;
  const links = [departements, regions].map(pairs);
  const epciTypes = pairs(types);
  return {
    year: cog.year,
    communes,
    cog,
    epci,
    commune: (code) => byCode.get(code),
    communeOfSiren(siren) {
      bySiren ??= new Map(communes.map((one) => [one.siren, one]));
      return bySiren.get(siren);
    },
    departementLink: (code) => Number(links[0]?.get(code) ?? 0),
    regionLink: (code) => Number(links[1]?.get(code) ?? 0),
    epciType: (siren) => epciTypes.get(siren),
  };
}

function pairs(lines: string): ReadonlyMap<string, string> {
  return new Map(lines.split('\n').map((line) => line.split(' ') as [string, string]));
}

function communeFrom(line: string): CommuneFacts {
  const [code = '', link, population, apart, odd] = line.split(' ');
  return {
    code,
    link: Number(link),
    population: Number(population),
    apart: Number(apart),
    siren: odd === '-' ? undefined : (odd ?? withCheckDigit(usualStart(code))),
  };
}

/** The eight digits that nearly all communes have: `21`, the département, the number. */
function usualStart(code: string): string {
  const cut = /^9[78]/.test(code) ? 3 : 2;
  return `21${code.slice(0, cut)}0${code.slice(cut)}`;
}

/** @param start eight digits @returns the SIREN that starts so */
export function withCheckDigit(start: string): string | undefined {
  return [...'0123456789'].map((digit) => start + digit).find(isSiren);
}
