/**
 * Folders that are replaced as a whole: the next version is made beside the current one, and takes
 * its name when it is complete. Paths are native.
 */
export interface FolderVersions {
  /**
   * Two empty folders beside `folder`: its next version, and room for work. What an interrupted run
   * left is cleaned first, and the former version put back when it had lost its name.
   */
  begin(folder: string): Promise<StagedFolder>;
}

export interface StagedFolder {
  /** Where the next version is written. */
  readonly next: string;
  /** Files of the work itself, removed at the end. */
  readonly scratch: string;
  /** Gives the next version its name, and removes the former one. */
  commit(): Promise<void>;
  /** Removes what was begun; the former version stays. Does nothing after `commit`. */
  abort(): Promise<void>;
}
