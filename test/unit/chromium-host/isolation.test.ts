import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHostApp, type HostApp } from './host-app.ts';

let app: HostApp;
let page: Page;
let outside: Server;
let address: string;
let visits = 0;

// A listener on this machine stands for the whole network: whoever can be reached at all can be reached here.
beforeAll(async () => {
  outside = createServer((socket) => {
    visits += 1;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(outside, 'listening');
  const bound = outside.address();
  address = `127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  app = await startHostApp({ withPort: true });
  await app.order('ready');
  await app.order('open', { name: 'desk' });
  page = await app.page('desk');
});

afterAll(async () => {
  app.kill('SIGTERM');
  await app.exit;
  outside.close();
});

const fetched = (url: string) =>
  page.evaluate(
    (url) =>
      fetch(url).then(
        ({ status }) => status,
        () => 'failed',
      ),
    url,
  );

/** Whether the page hears that a key will do nothing of its own. */
async function isHeldBack(key: string) {
  const pressed = await page.evaluateHandle(() => {
    const heard = Promise.withResolvers<boolean>();
    const hear = (event: KeyboardEvent) => {
      if (['Control', 'Shift', 'Meta'].includes(event.key)) return;
      removeEventListener('keydown', hear);
      heard.resolve(event.defaultPrevented);
    };
    addEventListener('keydown', hear);
    return { heard: heard.promise };
  });
  await page.keyboard.press(key);
  return pressed.evaluate(({ heard }) => heard);
}

describe('a page', () => {
  test("is served by the app's own protocol", async () => {
    expect(await fetched('/inner.html')).toBe(200);
    expect(await fetched('/missing.html')).toBe(404);
  });

  test("does not get what the app's request listener cancels", async () => {
    expect(await fetched('/cancelled.js')).toBe('failed');
  });

  test('reaches nothing outside by fetch, image, socket or frame', async () => {
    expect(await fetched(`http://${address}/`)).toBe('failed');
    expect(await fetched('https://example.com/')).toBe('failed');
    const rest = await page.evaluate(async (address) => {
      const outcome = (of: HTMLElement | WebSocket) =>
        new Promise((resolve) => {
          of.addEventListener('load', () => resolve('load'));
          of.addEventListener('open', () => resolve('open'));
          of.addEventListener('error', () => resolve('error'));
        });
      const image = Object.assign(new Image(), { src: `http://${address}/a.png` });
      const socket = new WebSocket(`ws://${address}/`);
      const frame = Object.assign(document.createElement('iframe'), { src: `http://${address}/` });
      document.body.append(frame);
      return Promise.all([outcome(image), outcome(socket)]);
    }, address);
    expect(rest).toEqual(['error', 'error']);
    expect(visits).toBe(0);
  });

  test('has workers that are served, and stopped, as the page is', async () => {
    const status = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const worker = new Worker('worker.js');
          worker.addEventListener('message', ({ data }) => resolve(data));
        }),
    );
    expect(status).toBe(200);
  });

  test('stays where it is when the app lets it go nowhere', async () => {
    await page.evaluate((address) => location.assign(`http://${address}/away`), address);
    expect(await app.event('will-navigate')).toMatchObject({ url: `http://${address}/away` });
    expect(await page.evaluate(() => location.pathname)).toBe('/index.html');
    expect(visits).toBe(0);
  });

  test.each(['F5', 'F12', 'Control+R', 'Control+Shift+I', 'Control+U', 'Control+N', 'Meta+S'])(
    'leaves %s to nobody: not to reload it, look into it or save it, nor to open another',
    async (key) => expect(await isHeldBack(key)).toBe(true),
  );

  test.each(['a', 'Control+A', 'Control+C', 'Control+V', 'Control+Z', 'Tab', 'F6'])(
    'has %s as it is',
    async (key) => expect(await isHeldBack(key)).toBe(false),
  );

  test('gets no window of its own', async () => {
    await page.evaluate(() => void window.open('/inner.html', '_blank', 'popup'));
    expect(await app.event('window-open')).toMatchObject({ url: 'app://desk/inner.html' });
    expect(await app.order('about')).toMatchObject({ windows: 1 });
  });

  test('is denied every permission without anybody being asked', async () => {
    const state = await page.evaluate(() => Notification.requestPermission());
    expect(state).toBe('denied');
  });

  test('shows nothing that is not the app when a window is sent elsewhere', async () => {
    const elsewhere = { name: 'away', url: `http://${address}/` };
    await expect(app.order('open', elsewhere)).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');
    expect(visits).toBe(0);
  });
});
