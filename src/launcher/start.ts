import './require-node.ts';
import { buildIfStale } from './build.ts';
import { electronBinaryOrFetch } from './electron-binary.ts';
import { inProject } from './project.ts';
import { runOnHost } from './run-on-host.ts';
import { run } from './run.ts';
import { say } from './say.ts';

// `npm start [-- --data DIR]`: the app in its window.
const { env, platform } = process;
const args = process.argv.slice(2);

if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'] && !env['OMBUD_HEADLESS']) {
  say('noDisplay');
  process.exit(1);
}
buildIfStale();
const electron = await electronBinaryOrFetch();
if (electron === undefined) {
  await runOnHost('out/main/index.js', args);
} else {
  // Electron will not start sandboxed as root.
  const flags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  run(electron, [...flags, inProject('.'), ...args]);
}
