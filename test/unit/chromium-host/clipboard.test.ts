import { expect, test } from 'vitest';
import { startHostApp } from './host-app.ts';

test('the clipboard is written, read and cleared by the app, and read by no page of it', async () => {
  const app = await startHostApp({ withPort: true });
  await app.order('ready');
  await app.order('open', { name: 'desk' });
  await app.order('copy', { text: 'Ärende "om" ålar\n$' });
  expect(await app.order('pasted')).toBe('Ärende "om" ålar\n$');
  const page = await app.page('desk');
  const read = page.evaluate(() => navigator.clipboard.readText());
  await expect(read).rejects.toThrow(/denied|NotAllowed/);
  expect(await app.order('about')).toMatchObject({ windows: 1 });
  await app.order('clear');
  expect(await app.order('pasted')).toBe('');
  await app.order('quit');
  expect(await app.exit).toBe(0);
});
