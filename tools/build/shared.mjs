import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One rolldown bundle per app: our own sources in, packages left outside, decorator metadata kept for Nest. */
export function app(name) {
  return {
    input: `${root}apps/${name}/src/main.ts`,
    cwd: root,
    platform: 'node',
    tsconfig: `${root}tsconfig.base.json`,
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@meereis/'),
    transform: { decorator: { legacy: true, emitDecoratorMetadata: true } },
    output: { dir: `${root}dist/${name}`, format: 'esm', entryFileNames: 'main.js', sourcemap: true },
  };
}
