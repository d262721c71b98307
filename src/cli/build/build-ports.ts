import { diskFolderVersions } from '../../adapters/disk-folder-versions.ts';
import { diskKeyFiles } from '../../adapters/disk-key-files.ts';
import { diskSink } from '../../adapters/disk-sink.ts';
import { systemRandom } from '../../adapters/system-random.ts';
import type { BuildPorts } from '../../build/work.ts';
import { privacyObserver } from '../../privacy/detection/load.ts';
import { resolveSchema } from '../../schema/catalogue/resolve.ts';
import { SchemaChooser } from '../../validate/choose-schema.ts';
import { startDetection } from '../anonymize/detection.ts';
import { catalogueOptions } from '../catalogue-options.ts';
import type { Context } from '../context.ts';
import { decided, today } from '../privacy-decisions.ts';
import { formatThread } from './format-thread.ts';

/** What the production line needs of this machine. */
export function buildPorts(context: Context): BuildPorts {
  const { ports } = context;
  const options = catalogueOptions(context);
  const background = formatThread();
  return {
    files: ports.files,
    sink: diskSink,
    folders: diskFolderVersions,
    random: systemRandom,
    keyFiles: diskKeyFiles,
    chooser: new SchemaChooser(ports, options),
    async descriptorOf({ name, version, source }) {
      const isNamed = source === 'bundled' || source === 'cache';
      const reference = isNamed && version !== undefined ? `${name}@${version}` : name;
      return (await resolveSchema(reference, ports, options)).descriptor;
    },
    async watchPrivacy(path) {
      const observer = await privacyObserver(today(context));
      return { observer, findings: () => decided(observer.result.findings, path, context) };
    },
    detectIn: (path) => startDetection(path, context),
    ...(background === undefined ? {} : { background }),
  };
}
