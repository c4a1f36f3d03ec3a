import './require-node.ts';
import { buildIfStale } from './build.ts';
import { runOnHost } from './run.ts';

// `npm run demo`: the whole journey on the sample inbox, without a window, told on the terminal.
buildIfStale();
const args = ['demo', ...process.argv.slice(2)];
runOnHost('out/main/cli.js', args, { ...process.env, OMBUD_HEADLESS: '1' });
