import './require-node.ts';
import { buildIfStale } from './build.ts';
import { runOnHost } from './run-on-host.ts';

// `npm run demo`: the whole journey on the sample inbox, without a window, told on the terminal.
buildIfStale();
process.env['OMBUD_HEADLESS'] = '1';
await runOnHost('out/main/cli.js', ['demo', ...process.argv.slice(2)]);
