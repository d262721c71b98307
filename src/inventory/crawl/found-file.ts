import type { ByteSource } from '../../ports/bytes.ts';

/** A file met while crawling. */
export interface FoundFile {
  /** From the folder of the project, with `/`, composed accents (NFC): how it is named everywhere. */
  readonly path: string;
  /** What opens it. */
  readonly location: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Its bytes, when it does not stand on the disk: an entry of an archive. */
  readonly source?: ByteSource;
}

/** Something that was not looked at, and why. */
export interface PassedOver {
  readonly path: string;
  /** `unreadable`, `empty`, `link-outside`, `too-deep`, `too-many`. */
  readonly reason: string;
  /** Code of the error, for `unreadable`. */
  readonly code?: string;
}

/** Where to look. */
export interface Root {
  /** A file or a folder, as the system opens it. */
  readonly location: string;
  /** How it is shown; `''` for the folder of the project. */
  readonly shown: string;
}
