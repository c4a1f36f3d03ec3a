import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { licences } from './src/licences/build.ts';
import { verifierPage } from './src/verifier/build.ts';

/** What all three builds have in them is written down together. */
const licencesOfAll = licences();

export default defineConfig({
  main: {
    plugins: [verifierPage(), licencesOfAll()],
    build: {
      externalizeDeps: true,
      rollupOptions: {
        input: {
          index: 'src/main/index.ts',
          cli: 'src/main/cli/index.ts',
          'book-process': 'src/main/book/book-process.ts',
          // Found by its name beside who starts it.
          'draw-worker': 'src/main/letters/draw-worker.ts',
          'reader-process': 'src/main/intake/aside/reader-process.ts',
          'memory-watch': 'src/main/intake/aside/memory-watch.ts',
          'proof-worker': 'src/main/disclosure/proof/proof-worker.ts',
          'opening-worker': 'src/main/casebook/verify/aside/opening-worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [licencesOfAll()],
    build: {
      // Every window parses it before its first line; off by default as well.
      minify: true,
      rollupOptions: {
        input: { desk: 'src/preload/desk.ts', store: 'src/preload/store.ts' },
        // A sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), licencesOfAll()],
    build: {
      // electron-vite leaves it off; the first paint has to parse this.
      minify: true,
      rollupOptions: {
        input: { desk: 'src/renderer/desk/index.html', store: 'src/renderer/store/index.html' },
      },
    },
  },
});
