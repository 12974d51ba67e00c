import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Bundled: our own sources, and the compiler's decorator helpers, which are part of no package we install. */
const INSIDE = ['.', '/', '@meereis/', '@oxc-project/runtime', '\0'];

/** One rolldown bundle per app: our own sources in, packages left outside, decorator metadata kept for Nest. */
export function app(name) {
  return {
    input: `${root}apps/${name}/src/main.ts`,
    cwd: root,
    platform: 'node',
    tsconfig: `${root}tsconfig.base.json`,
    external: (id) => !INSIDE.some((start) => id.startsWith(start)),
    plugins: [policyData(name)],
    output: { dir: `${root}dist/${name}`, format: 'esm', entryFileNames: 'main.js', sourcemap: true },
  };
}

/** The catalogue and the regions as delivered lie beside the bundle: a new log is given them as its first publication. */
function policyData(name) {
  return {
    name: 'policy-data',
    writeBundle: () => cpSync(`${root}libs/catalogue/data`, `${root}dist/${name}/data`, { recursive: true }),
  };
}
