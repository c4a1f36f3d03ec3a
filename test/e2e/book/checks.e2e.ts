import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { journalPath } from '#main/casebook/journal/paths.ts';
import { flipped, framesAt } from '../../faults/healing/damages.ts';
import { expectAccessibleInBoth } from '../steps/axe.ts';
import { openSample, type Desk } from '../starting/fixture.ts';
import { runDesk } from '../starting/run-desk.ts';
import { passphrase, screens, unlock } from '../steps/steps.ts';

const screen = screens.sv;
const { book, checks, incidents, shell } = screen;
let desk: Desk;

beforeAll(async () => {
  desk = await openSample(20);
});
afterAll(() => desk.stop());

const button = (name: string) => desk.page.getByRole('button', { name, exact: true });
const until = checks.statusToday.slice(0, checks.statusToday.indexOf('{'));
const status = (text: string) =>
  desk.page.getByRole('navigation', { name: shell.navigation }).getByRole('link', { name: text });

/** Goes to the page of the checks by the line at the foot of the menu, and has all of the book checked. */
async function checkNow(by: string) {
  await status(by).click();
  await desk.page.getByRole('heading', { name: shell.checks, level: 1 }).waitFor();
  await button(checks.run).click();
}

test('it is always in sight until which event the book is as it was written', async () => {
  await checkNow(checks.statusNone);
  await status(until).waitFor();
  expect(await status(until).innerText()).toMatch(/ \d+, \d\d:\d\d$/);
  await desk.page.getByText(checks.yes).waitFor();
  await expectAccessibleInBoth(desk.page);
});

test('a flipped bit is named with what to do, and on Today; locked and unlocked the book is whole', async () => {
  const path = journalPath(desk.dataDir);
  const whole = await readFile(path);
  const at = Math.floor(whole.length / 2);
  const file = await open(path, 'r+');
  await file.write(flipped(whole, at), at, 1, at);
  await file.close();

  await checkNow(until);
  const alert = desk.page.getByRole('alert').filter({ hasText: checks.whatToDo });
  await alert.getByText(checks.noBackup).waitFor();
  await alert.getByText(/skrevs mellan/).waitFor();
  await expectAccessibleInBoth(desk.page);
  await status(checks.statusBad).waitFor();
  await status(shell.today).first().click();
  await desk.page.getByRole('link', { name: incidents.whatToDo }).click();
  await alert.getByRole('button', { name: shell.lock }).click();

  await unlock(desk.page, screen);
  await desk.page.getByText(/har lagats/).waitFor();
  await checkNow(checks.statusBad);
  await status(until).waitFor();
  expect(await alert.count()).toBe(0);
});

test('a book that is damaged where no copy has it is read; a backup takes its place, and it is kept aside', async () => {
  const place = await mkdtemp(join(tmpdir(), 'ombud-place-'));
  const damaged = await openSample(3);
  const { dataDir: dir } = damaged;
  const page = () => damaged.page;
  try {
    await damaged.kill();
    const data = ['--data', dir];
    expect(await runDesk(['backup', '--to', place, ...data])).toMatchObject({ exit: 0 });
    await runDesk(['sample', ...data, '--cases', '3', '--seed', '4']);
    const path = journalPath(dir);
    const whole = await readFile(path);
    const [from = 0] = framesAt(whole).at(-3) ?? [];
    const broken = flipped(whole, from + 100);
    await writeFile(path, broken);
    await rm(join(dir, 'browser'), { recursive: true, force: true });

    await damaged.start();
    await unlock(page(), screen);
    const alert = page().getByRole('alert').filter({ hasText: screen.damage.title });
    await alert.waitFor();
    await expectAccessibleInBoth(page());
    await alert.getByRole('button', { name: shell.lock, exact: true }).click();
    await page().getByRole('button', { name: book.restoreInstead }).click();
    await page().getByRole('textbox', { name: book.backupPlace }).fill(place);
    await page().getByRole('button', { name: screen.backup.show }).click();
    const secret = page().getByRole('textbox', { name: book.passphrase, exact: true });
    await secret.waitFor();
    await expectAccessibleInBoth(page());
    await secret.fill(passphrase);
    await page().getByRole('button', { name: book.bringBack }).click();
    await page().getByRole('button', { name: book.restoreNow }).click();
    await page().getByRole('heading', { name: screen.today.title, level: 1 }).waitFor();
    await page().getByRole('navigation').getByText(shell.cases).waitFor();
    expect(await page().getByText(screen.damage.title).count()).toBe(0);
    const [aside = ''] = (await readdir(dir)).filter((name) => /^aside-\d/.test(name));
    expect(await readFile(journalPath(join(dir, aside)))).toEqual(broken);
  } finally {
    await damaged.stop();
    await rm(place, { recursive: true, force: true });
  }
});
