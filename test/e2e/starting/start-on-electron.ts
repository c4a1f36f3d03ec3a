import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright';
import type { RunningApp } from './start-app.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** The built app on Electron itself. */
export async function startOnElectron(
  executablePath: string,
  dataDir: string,
): Promise<RunningApp> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, project, '--data', dataDir];
  const app = await _electron.launch({ executablePath, args });
  const isDesk = (url: string) => url.startsWith('app://desk/');
  const page =
    app.windows().find((window) => isDesk(window.url())) ??
    (await app.waitForEvent('window', (window) => isDesk(window.url())));
  const child = app.process();
  return {
    runtime: 'Electron',
    page,
    async windows(count) {
      for (;;) {
        const pages = app.windows().filter((window) => isDesk(window.url()));
        if (pages.length === count) return pages;
        await pause(100);
      }
    },
    quit: () => app.close(),
    async kill() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    },
  };
}
