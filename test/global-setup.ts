import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The tests run the built program: `npm ci` builds it. */
export default function requireBuild(): void {
  const built = fileURLToPath(new URL('../dist/odc.cjs', import.meta.url));
  if (!existsSync(built)) throw new Error('dist/ is missing: run `npm run build` first');
}
