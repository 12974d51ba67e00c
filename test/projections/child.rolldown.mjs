import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export default {
  input: `${root}test/projections/projecting-child.ts`,
  cwd: root,
  platform: 'node',
  tsconfig: `${root}tsconfig.base.json`,
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@meereis/'),
};
