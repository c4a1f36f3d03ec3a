import { registerHooks } from 'node:module';

// Node's `--import` runs this before the app: `electron` then means this host.
registerHooks({
  resolve(specifier, context, next) {
    return specifier === 'electron'
      ? { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context);
  },
});
