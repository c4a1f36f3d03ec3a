import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetCopied } from '#main/clipboard/forget-copied.ts';

/** A clipboard as a system has one: whoever writes last is read. */
function makeClipboard() {
  let text = '';
  let isReadable = true;
  return {
    write: (written: string) => (text = written),
    deny: () => (isReadable = false),
    holds: () => text,
    async readText() {
      if (!isReadable) throw new Error('denied');
      return text;
    },
    clear: () => void (text = ''),
  };
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  ['text', 60],
  ['key', 30],
] as const)('a %s is cleared after %i seconds, and not before', async (what, kept) => {
  const clipboard = makeClipboard();
  const copied = forgetCopied(clipboard);
  clipboard.write('något om ålar');
  await copied.took(what);
  await seconds(kept - 1);
  expect(clipboard.holds()).toBe('något om ålar');
  await seconds(1);
  expect(clipboard.holds()).toBe('');
});

test('what was copied elsewhere meanwhile stays, also when it locks', async () => {
  const clipboard = makeClipboard();
  const copied = forgetCopied(clipboard);
  clipboard.write('härifrån');
  await copied.took('text');
  clipboard.write('annat');
  await copied.forget();
  await seconds(120);
  expect(clipboard.holds()).toBe('annat');
});

test('a later copy has its own time, and the time of the one before is over', async () => {
  const clipboard = makeClipboard();
  const copied = forgetCopied(clipboard);
  clipboard.write('nyckel');
  await copied.took('key');
  await seconds(20);
  clipboard.write('text');
  await copied.took('text');
  await seconds(59);
  expect(clipboard.holds()).toBe('text');
  await seconds(1);
  expect(clipboard.holds()).toBe('');
});

test('locking clears at once, and nothing is cleared twice', async () => {
  const clipboard = makeClipboard();
  const copied = forgetCopied(clipboard);
  clipboard.write('härifrån');
  await copied.took('text');
  await copied.forget();
  expect(clipboard.holds()).toBe('');
  clipboard.write('härifrån');
  await seconds(120);
  expect(clipboard.holds()).toBe('härifrån');
});

test('with nothing copied from the desk the clipboard is left alone', async () => {
  const clipboard = makeClipboard();
  clipboard.write('annat');
  await forgetCopied(clipboard).forget();
  expect(clipboard.holds()).toBe('annat');
});

test('a clipboard that cannot be read is cleared all the same', async () => {
  const clipboard = makeClipboard();
  const copied = forgetCopied(clipboard);
  clipboard.write('härifrån');
  await copied.took('text');
  clipboard.deny();
  await copied.forget();
  expect(clipboard.holds()).toBe('');
});
