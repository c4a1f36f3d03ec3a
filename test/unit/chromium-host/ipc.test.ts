import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHostApp, type HostApp } from './host-app.ts';

let app: HostApp;
let page: Page;

beforeAll(async () => {
  app = await startHostApp({ withPort: true });
  await app.order('ready');
  await app.order('open', { name: 'desk' });
  page = await app.page('desk');
});

afterAll(async () => {
  app.kill('SIGTERM');
  await app.exit;
});

describe('calls from a page', () => {
  test('a question comes back with its answer, whatever is in it', async () => {
    const kept = await page.evaluate(async () => {
      const sent = {
        name: 'Åsa 🦉',
        when: new Date(0),
        nothing: undefined,
        bytes: new Uint8Array([1, 2, 3]),
        big: 12n,
        list: [null, -0],
      };
      const got = await window.bridge.ask('echo', sent);
      return [
        got.name === sent.name,
        got.when instanceof Date && got.when.getTime() === 0,
        'nothing' in got && got.nothing === undefined,
        got.bytes instanceof Uint8Array && got.bytes.join() === '1,2,3',
        got.big === 12n,
        Object.is(got.list[1], -0),
      ];
    });
    expect(kept).toEqual(Array.from({ length: 6 }, () => true));
  });

  test.each([5_000_000, 30_000_000])('%d bytes pass in both directions', async (size) => {
    const [there, back] = await page.evaluate(async (size) => {
      const there = await window.bridge.ask('size', new Uint8Array(size));
      const back = await window.bridge.ask('bytes', size);
      return [there, [back.constructor.name, back.byteLength, back.at(-1)]];
    }, size);
    expect(there).toEqual({ is: 'Uint8Array', size });
    expect(back).toEqual(['Uint8Array', size, 7]);
  });

  test('what cannot cross fails in the page alone, and a channel called error is none', async () => {
    const failed = await page.evaluate(() => {
      window.bridge.tell('error', 'x');
      const self: Record<string, unknown> = {};
      self['self'] = self;
      const halves = Reflect.get(globalThis, 'Float16Array') as new (length: number) => unknown;
      const sent = [new halves(2), self, new Map(), () => 1];
      return Promise.all(
        sent.map((value) =>
          (async () => window.bridge.ask('echo', { value }))().then(
            () => 'answered',
            () => 'failed',
          ),
        ),
      );
    });
    expect(failed).toContain('failed');
    expect(await page.evaluate(() => window.bridge.ask('echo', 1))).toBe(1);
  });

  test('a long text of characters outside the first plane stays whole', async () => {
    const same = await page.evaluate(async () => {
      const text = `a${'🦉å'.repeat(400_000)}`;
      return (await window.bridge.ask('echo', text)) === text;
    });
    expect(same).toBe(true);
  });

  test('many questions at once each get their own answer', async () => {
    const answers = await page.evaluate(() =>
      Promise.all(Array.from({ length: 200 }, (_, at) => window.bridge.ask('echo', at))),
    );
    expect(answers).toEqual(Array.from({ length: 200 }, (_, at) => at));
  });

  test('a failure crosses as its message only', async () => {
    const failure = await page.evaluate(() =>
      window.bridge.ask('fail').catch((error: Error) => [error.name, error.message]),
    );
    expect(failure).toEqual(['Error', "Error invoking remote method 'fail': RangeError: too far"]);
  });

  test('a channel that nobody handles says so', async () => {
    const failure = await page.evaluate(() =>
      window.bridge.ask('nobody').catch((error: Error) => error.message),
    );
    expect(failure).toContain("No handler registered for 'nobody'");
  });

  test("the process sees the app's URL and the window's own frame", async () => {
    const who = await page.evaluate(() => window.bridge.ask('who'));
    expect(who).toEqual({ url: 'app://desk/index.html', same: true, id: 1 });
  });

  test('what the process sends reaches a listener until it is taken back', async () => {
    const heard = await page.evaluate(async () => {
      const heard: unknown[] = [];
      const stop = window.bridge.onPush((payload) => heard.push(payload));
      window.bridge.tell('note', 'one', 1);
      await window.bridge.ask('echo', 0);
      stop();
      window.bridge.tell('note', 'two');
      await window.bridge.ask('echo', 0);
      return heard;
    });
    expect(heard).toEqual([{ args: ['one', 1] }]);
    expect(await app.event('note')).toMatchObject({ from: 1, args: ['one', 1] });
  });
});

describe('the bridge', () => {
  test('is there before the first script of the page, and leaves nothing else there', async () => {
    const atStart = await page.evaluate(() => window.atStart);
    expect(atStart).toEqual({ bridge: 'object', require: 'undefined', globals: [] });
  });

  test('gives values, answers at once and passes errors on', async () => {
    const seen = await page.evaluate(() => {
      const { bridge } = window;
      try {
        bridge.fail();
      } catch (error) {
        return [bridge.words, bridge.add(1, 2), error instanceof Error && error.message];
      }
      return [];
    });
    expect(seen).toEqual([{ two: 'två', nested: { list: [1, 2] } }, 3, 'refused here']);
  });

  test('cannot be changed by the page', async () => {
    const changes = await page.evaluate(() => [
      Reflect.set(window, 'bridge', {}),
      Reflect.deleteProperty(window, 'bridge'),
      Reflect.set(window.bridge, 'ask', 1),
      Reflect.set(window.bridge.words.nested.list, 0, 9),
    ]);
    expect(changes).toEqual([false, false, false, false]);
  });

  test('is not given to a frame within the page', async () => {
    const inner = page.frames().find((frame) => frame.url().endsWith('/inner.html'));
    expect(await inner?.evaluate(() => window.sawBridge)).toBe(false);
  });

  test('still works when the page has replaced what it is built on', async () => {
    await page.evaluate(() => {
      const trap = () => {
        throw new Error('trapped');
      };
      EventTarget.prototype.dispatchEvent = trap;
      window.CustomEvent = trap as never;
      Array.isArray = trap as never;
      Object.entries = trap;
    });
    const answer = page.evaluate(async () =>
      JSON.stringify(await window.bridge.ask('echo', { still: ['here'] })),
    );
    expect(await answer).toBe('{"still":["here"]}');
    await page.reload();
  });
});
