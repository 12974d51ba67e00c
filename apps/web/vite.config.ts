import { defineConfig } from 'vite';

/** They only declare things: loading one does nothing by itself. */
const PARTS = /\/apps\/web\/src\/(?:parts|words)\/[^?]*\.tsx?$/;

/** Addresses stay relative to `<base>`, which the server fills in: the screens do not know under which prefix they lie. */
export default defineConfig({
  base: './',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Nothing inlined: the content security policy allows what has an address of ours, and nothing else.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // Who takes one part from the list of parts loads that part, not the forms too that the first screen has none of.
      treeshake: { moduleSideEffects: (id) => !PARTS.test(id) },
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /\/node_modules\/(?:react|react-dom|react-router|scheduler)\//,
              priority: 3,
            },
            { name: 'parts', test: /\/apps\/web\/src\/(?:parts\/(?!form\/|index)|words\/)/, priority: 2 },
            { name: 'forms', test: /\/node_modules\/react-hook-form\/|\/src\/parts\/form\//, priority: 1 },
          ],
        },
      },
      // Packages mark their files for server components, which we have none of.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
