import { expect, test, vi } from 'vitest';

const tried: string[] = [];
const session = {
  send: async (method: string) =>
    method === 'Runtime.evaluate' ? { result: { value: 'kopierat' } } : {},
};
const running = {
  targets: { open: async () => 'page' },
  browser: {
    root: session,
    attach: async () => {
      tried.push('attach');
      if (tried.length === 1) throw new Error('The page was closed as it was opened');
      return session;
    },
  },
};
vi.mock('#host/browser/running.ts', () => ({ started: async () => running }));

test('a page that could not be opened is opened anew by whoever asks next', async () => {
  const { clipboard } = await import('#host/clipboard.ts');
  await expect(clipboard.readText()).rejects.toThrow('closed as it was opened');
  expect(await clipboard.readText()).toBe('kopierat');
  expect(await clipboard.readText()).toBe('kopierat');
  expect(tried).toEqual(['attach', 'attach']);
});
