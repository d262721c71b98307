import type { Files } from '../../ports/files.ts';
import type { Http } from '../../ports/http.ts';
import type { PackageFiles } from '../../ports/package-files.ts';
import type { Store } from '../../ports/store.ts';

/** What the catalogue needs of the outside. */
export interface CataloguePorts {
  readonly files: Files;
  readonly packageFiles: PackageFiles;
  readonly store: Store;
  readonly http: Http;
}

export interface CatalogueOptions {
  /** True: the network is never used. */
  readonly offline: boolean;
  /** Another catalogue of the same shape than the national one. */
  readonly catalogueUrl?: string;
  readonly signal?: AbortSignal;
}
