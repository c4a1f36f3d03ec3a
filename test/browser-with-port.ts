import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { obtainBrowser } from '#host/browser/obtain-browser.ts';

/** Where a test reaches the pages of an app, and the environment that app is started with. */
export interface BrowserWithPort {
  readonly address: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The app is told of a browser of its own, which is the installed one with a debugging port. */
export async function browserWithPort(): Promise<BrowserWithPort> {
  const port = await freePort();
  return {
    address: `http://127.0.0.1:${port}`,
    env: {
      OMBUD_BROWSER: fileURLToPath(new URL('fixtures/browser-with-port.sh', import.meta.url)),
      TEST_BROWSER: obtainBrowser(),
      TEST_BROWSER_PORT: `${port}`,
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port to be had.');
  return address.port;
}
