import { defineConfig } from 'vite';

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
      // Packages mark their files for server components, which we have none of.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
