import { expect, test } from 'vitest';
import { startHostApp } from './host-app.ts';
import { browserOf, eventually } from './processes.ts';

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

test('a browser that died hinders no copying in the next', async () => {
  const app = await startHostApp({});
  await app.order('ready');
  await app.order('open', { name: 'desk' });
  await app.order('copy', { text: 'Ärende' });
  const dead = browserOf(app.profile) ?? NaN;
  process.kill(dead, 'SIGKILL');
  await app.event('render-process-gone');
  await app.order('copy', { text: 'Avsändare' });
  expect(await app.order('pasted')).toBe('Avsändare');
  expect(await eventually(() => browserOf(app.profile) !== dead)).toBe(true);
  await app.order('clear');
  await app.order('quit');
  expect(await app.exit).toBe(0);
});
