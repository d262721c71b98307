import type { FoundFile } from '../crawl/found-file.ts';

/** A file and those that only make sense with it. */
export interface Family {
  readonly file: FoundFile;
  /** Files of the family by extension, itself included. */
  readonly members: ReadonlyMap<string, FoundFile>;
}

/** The file that leads a family, and the extensions of those that follow it. */
const FAMILIES: readonly (readonly [leader: string, followers: readonly string[]])[] = [
  [
    '.shp',
    '.shx .dbf .prj .cpg .qix .sbn .sbx .shp.xml .qpj .qmd .qml .sld .fbn .fbx .ain .aih .atx .ixs .mxs'.split(
      ' ',
    ),
  ],
  ['.tab', '.dat .map .id .ind .tma .tin .tda'.split(' ')],
  ['.mif', ['.mid']],
  ['.gpkg', ['.gpkg-wal', '.gpkg-shm']],
  ['.dbf', ['.cpg', '.cdx', '.fpt', '.dbt']],
];

/** Puts together, inside each folder, the files of one name that make one thing. */
export function familiesOf(files: readonly FoundFile[]): readonly Family[] {
  const byStem = new Map<string, Map<string, FoundFile>>();
  for (const file of files) {
    for (const [stem, extension] of stemsOf(file.path)) {
      const members = byStem.get(stem) ?? new Map<string, FoundFile>();
      members.set(extension, members.get(extension) ?? file);
      byStem.set(stem, members);
    }
  }
  const followers = new Set<FoundFile>();
  const families = new Map<FoundFile, Map<string, FoundFile>>();
  for (const members of byStem.values()) {
    for (const [leader, extensions] of FAMILIES) gather(members, leader, extensions);
  }
  return files
    .filter((file) => !followers.has(file))
    .map((file) => ({ file, members: families.get(file) ?? new Map() }));

  function gather(
    members: ReadonlyMap<string, FoundFile>,
    leader: string,
    extensions: readonly string[],
  ): void {
    const file = members.get(leader);
    if (file === undefined || followers.has(file)) return;
    const family = new Map([[leader, file]]);
    for (const extension of extensions) {
      const member = members.get(extension);
      if (member === undefined || followers.has(member)) continue;
      family.set(extension, member);
      followers.add(member);
    }
    if (family.size > 1) families.set(file, family);
  }
}

/** `voies.shp.xml` is `voies` with `.shp.xml`, and `voies.shp` with `.xml`. */
function* stemsOf(path: string): Generator<readonly [stem: string, extension: string]> {
  const start = path.lastIndexOf('/') + 1;
  const name = path.slice(start);
  const last = name.lastIndexOf('.');
  if (last <= 0) return;
  yield [
    (path.slice(0, start) + name.slice(0, last)).toLowerCase(),
    name.slice(last).toLowerCase(),
  ];
  const before = name.lastIndexOf('.', last - 1);
  if (before <= 0) return;
  yield [
    (path.slice(0, start) + name.slice(0, before)).toLowerCase(),
    name.slice(before).toLowerCase(),
  ];
}
