import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusals } from '#shared/words/sv/refusals/backup-refusals.ts';
import { expectAccessible } from '../steps/axe.ts';
import { openDesk, type Desk } from '../starting/fixture.ts';
import { runDesk } from '../starting/run-desk.ts';
import { goToPage, passphrase, screens, unlock } from '../steps/steps.ts';

let root: string;
let data: string[];
let stick: string;
const back = () => ['--data', join(root, 'tillbaka')];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ombud-backup-'));
  data = ['--data', join(root, 'book')];
  stick = join(root, 'stick');
  await mkdir(stick);
  await runDesk(['init', ...data, '--organisation', 'Exempelbolaget AB']);
  await runDesk(['sample', '--cases', '20', '--seed', '3', ...data]);
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('a backup is made, verified and listed without a passphrase; the next writes little', async () => {
  const first = await runDesk(['backup', '--to', stick, ...data]);
  expect(first).toMatchObject({ exit: 0, output: { cases: 20, verified: true } });
  const second = await runDesk(['backup', '--to', stick, ...data]);
  expect(second.output.bytesWritten).toBeLessThan(first.output.bytesWritten / 2);
  const listed = await runDesk(['backups', stick], { secret: '' });
  expect(listed.output).toMatchObject([
    { id: first.output.id, cases: 20, complete: true },
    { id: second.output.id, complete: true },
  ]);
});

test('what is restored shows the same cases, verifies, and goes on as a desk of its own', async () => {
  const restored = await runDesk(['restore', stick, ...back()]);
  expect(restored).toMatchObject({ exit: 0, output: { cases: 20 } });
  expect(restored.output.desk).toMatch(/^[\w-]{11}$/);
  expect((await runDesk(['verify', ...back()])).output).toMatchObject({ ok: true, cases: 20 });
  const now = ['--now', '2026-11-22T09:00:00+01:00'];
  const [before, after] = [
    await runDesk(['cases', ...data, ...now]),
    await runDesk(['cases', ...back(), ...now]),
  ];
  expect(after.output).toEqual(before.output);
  const [{ reference }] = after.output;
  const input = JSON.stringify([{ type: 'add-note', text: 'Efter återställningen' }]);
  expect(await runDesk(['do', reference, '-', ...back()], { input })).toMatchObject({ exit: 0 });
  expect((await runDesk(['verify', '--open', ...back()])).output).toMatchObject({ ok: true });
});

test('a folder with something in it is never restored into, nor is one without the passphrase', async () => {
  expect(await runDesk(['restore', stick, ...data])).toMatchObject({
    exit: 1,
    output: { error: { code: 'restore-not-empty' } },
  });
  const other = ['--data', join(root, 'annan')];
  expect(
    await runDesk(['restore', stick, ...other], { secret: 'en annan lång fras' }),
  ).toMatchObject({ exit: 1, output: { error: { code: 'passphrase-wrong' } } });
  expect(await readdir(join(root, 'annan'))).toEqual([]);
});

test('a rehearsal is noted in the log and leaves nothing behind', async () => {
  const rehearsed = await runDesk(['rehearse', stick, ...data]);
  expect(rehearsed).toMatchObject({ exit: 0, output: { ok: true, cases: 20, differences: [] } });
  expect(await readdir(join(root, 'book'))).not.toContain('rehearsal');
});

describe('in the window', () => {
  const screen = screens.sv;
  const { backup, security } = screen;
  let desk: Desk;
  const button = (name: string) => desk.page.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    desk = await openDesk({ dataDir: join(root, 'book') });
    desk.page.setDefaultTimeout(20_000);
    await unlock(desk.page, screen);
  });
  afterAll(() => desk.stop());

  test('a book without a place for backups says so where the day begins', async () => {
    await desk.page.getByText(backup.none).waitFor();
    await expectAccessible(desk.page);
  });

  test('a place is chosen, a backup made, and a restoring rehearsed', async () => {
    const { page } = desk;
    await goToPage(page, screen, 'backup');
    await page.getByRole('textbox', { name: backup.place, exact: true }).fill(join(root, 'ny'));
    await button(backup.save).click();
    await button(backup.make).click();
    const missing = refusals['backup-place-missing'].title;
    await page.getByRole('alert').filter({ hasText: missing }).waitFor();
    await mkdir(join(root, 'ny'));
    await button(backup.make).click();
    await page.getByText(backup.standing.fresh).waitFor();
    // At the foot of the menu as well, at once.
    await page.getByText(backup.statusNone, { exact: true }).waitFor({ state: 'detached' });
    await button(backup.show).click();
    await page.getByText(backup.state.complete, { exact: true }).waitFor();
    await page.getByRole('textbox', { name: security.current }).fill(passphrase);
    await button(backup.rehearse).click();
    await page.getByRole('alert').filter({ hasText: /20/ }).waitFor();
    await expectAccessible(page);
  });
});

test('places that are none are told apart', async () => {
  const codes = [
    [['backup', '--to', join(root, 'inget')], 'backup-place-missing'],
    [['backup', '--to', join(root, 'book')], 'backup-place-in-book'],
    [['rehearse', root], 'backup-none'],
  ] as const;
  for (const [words, code] of codes) {
    expect(await runDesk([...words, ...data])).toMatchObject({ output: { error: { code } } });
  }
  expect(
    await runDesk(['restore', stick, '--id', '20200101T000000Z-0000', ...back()]),
  ).toMatchObject({
    output: { error: { code: 'backup-unknown' } },
  });
});
