import './require-node.ts';
import { buildIfStale } from './build.ts';
import { runOnHost } from './run.ts';

// `npm run -s desk -- COMMAND …`: the same app without a window. A browser is started, and if need be
// installed, only for a command that opens the case book.
buildIfStale();
runOnHost('out/main/cli.js', process.argv.slice(2), { ...process.env, OMBUD_HEADLESS: '1' });
