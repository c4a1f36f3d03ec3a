import './require-node.ts';
import { buildIfStale } from './build.ts';
import { runOnHost } from './run-on-host.ts';

// `npm run -s desk -- COMMAND …`: the same app without a window. A browser is started, and if need be installed, only
// for a command that writes to the case book, or finds it damaged.
buildIfStale();
process.env['OMBUD_HEADLESS'] = '1';
await runOnHost('out/main/cli.js', process.argv.slice(2));
