import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deskWindows } from '#main/windows/desk-windows.ts';
import type { CaseAddress } from '#shared/case-address.ts';

class Window extends EventEmitter {
  readonly told: unknown[] = [];
  readonly loads: unknown[] = [];
  readonly webContents = Object.assign(new EventEmitter(), {
    send: (...news: unknown[]) => this.told.push(news),
  });

  focus() {
    this.emit('focus');
  }

  destroy() {
    this.emit('closed');
  }
}

let made: Window[];
let ended: number;
let failed: unknown[];
let shown: string[];

beforeEach(() => {
  vi.useFakeTimers();
  made = [];
  failed = [];
  shown = [];
  ended = 0;
});
afterEach(() => vi.useRealTimers());

function open(load = async () => undefined) {
  const windows = deskWindows({
    make() {
      made.push(new Window());
      return made.at(-1) as never;
    },
    load: async (window, at) => {
      (window as unknown as Window).loads.push(at);
      await load();
    },
    onMade: () => undefined,
    onShown: (reference) => shown.push(reference),
    onLastClosed: () => (ended += 1),
    onFailed: (error) => failed.push(error),
  });
  windows.open();
  return windows;
}

const one: CaseAddress = { reference: 'DSR-2026-0001' };

test('every window is told, until it is closed', () => {
  const windows = open();
  windows.open(one);
  windows.tell('book:changed', { seq: 7 });
  made[1]?.destroy();
  windows.tell('book:changed', { seq: 8 });
  const [seven, eight] = [7, 8].map((seq) => ['book:changed', { seq }]);
  expect(made.map(({ told }) => told)).toEqual([[seven, eight], [seven]]);
});

test('a case has one window of its own, which comes forward, and its letters another', () => {
  const windows = open();
  windows.open(one);
  expect(windows.open({ ...one })).toBe(true);
  windows.open({ ...one, part: 'letters' });
  expect(made.map(({ loads }) => loads)).toEqual([
    [undefined],
    [one],
    [{ ...one, part: 'letters' }],
  ]);
});

test('the window that was used last is the one in front, and after it the one before', () => {
  const windows = open();
  windows.open(one);
  expect(windows.front()).toBe(made[1]);
  made[0]?.focus();
  expect(windows.front()).toBe(made[0]);
  made[0]?.destroy();
  expect(windows.front()).toBe(made[1]);
});

test('a window gets its new page once, at the case that it has gone to, and the first one begins anew', () => {
  const windows = open();
  windows.open(one);
  const went = (nth: number, hash: string) =>
    made[nth]?.webContents.emit('did-navigate-in-page', {}, `app://desk/desk/index.html${hash}`);
  went(0, '#/cases/DSR-2026-0003');
  went(1, '#/cases/DSR-2026-0002/letters');
  windows.renew();
  windows.renew(made[1] as never);
  vi.runAllTimers();
  expect(made[0]?.loads.slice(1)).toEqual([undefined]);
  expect(made[1]?.loads.slice(1)).toEqual([{ reference: 'DSR-2026-0002', part: 'letters' }]);
  went(1, '#/settings');
  windows.renew(made[1] as never);
  vi.runAllTimers();
  expect(made[1]?.loads.at(-1)).toBeUndefined();
});

test('it is told which cases were shown, by whichever window', () => {
  const windows = open();
  windows.open(one);
  const went = (hash: string) =>
    made[0]?.webContents.emit('did-navigate-in-page', {}, `app://desk/desk/index.html${hash}`);
  went('#/cases/DSR-2026-0002');
  went('#/today');
  expect(shown).toEqual(['DSR-2026-0001', 'DSR-2026-0002']);
});

test('a window that is closed gets no new page any more', () => {
  const windows = open();
  windows.open(one);
  windows.renew();
  made[1]?.destroy();
  vi.runAllTimers();
  expect(made[1]?.loads).toEqual([one]);
});

test('the app ends with its last window, whichever that is, and not when it closes them itself', () => {
  const windows = open();
  windows.open(one);
  made[0]?.destroy();
  expect(ended).toBe(0);
  made[1]?.destroy();
  expect(ended).toBe(1);
  const others = open();
  others.closeAll();
  expect(ended).toBe(1);
  expect(windows.front()).toBeUndefined();
});

test('there are so many windows and no more', () => {
  const windows = open();
  const opened = Array.from({ length: 20 }, (_, nth) =>
    windows.open({ reference: `DSR-2026-00${nth + 10}` }),
  );
  expect(opened.filter(Boolean)).toHaveLength(made.length - 1);
  expect(made.length).toBeLessThan(20);
});

test('a page that cannot be loaded is told of', async () => {
  const fault = new Error('gone');
  open(() => Promise.reject(fault));
  await vi.runAllTimersAsync();
  expect(failed).toEqual([fault]);
});

test('where all are closed the first one comes anew, and hears what it is told once its page is there', async () => {
  const arrived = Promise.withResolvers<undefined>();
  const windows = open(() => arrived.promise);
  made[0]?.destroy();
  expect(ended).toBe(1);
  windows.comeForward();
  expect(made[1]?.loads).toEqual([undefined]);
  windows.tellFront('menu:chosen', { command: 'new-case' });
  expect(made[1]?.told).toEqual([]);
  arrived.resolve(undefined);
  await vi.waitFor(() => expect(made[1]?.told).toEqual([['menu:chosen', { command: 'new-case' }]]));
  windows.comeForward();
  expect(made).toHaveLength(2);
});
