import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flipped } from '../faults/healing/damages.ts';
import { expectAccessible } from './axe.ts';
import { openSample, type Desk } from './fixture.ts';
import { screens, unlock } from './steps.ts';

const screen = screens.sv;
const { checks, incidents, shell } = screen;
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
  expect(await status(until).innerText()).toMatch(/ \d+, i dag \d\d:\d\d$/);
  await desk.page.getByText(checks.yes).waitFor();
  await expectAccessible(desk.page);
});

test('a flipped bit is named with what to do, and on Today; locked and unlocked the book is whole', async () => {
  const path = join(desk.dataDir, 'journal', 'events.log');
  const whole = await readFile(path);
  const at = Math.floor(whole.length / 2);
  const file = await open(path, 'r+');
  await file.write(flipped(whole, at), at, 1, at);
  await file.close();

  await checkNow(until);
  const alert = desk.page.getByRole('alert').filter({ hasText: checks.whatToDo });
  await alert.getByText(checks.noBackup).waitFor();
  await alert.getByText(/skrevs mellan/).waitFor();
  await expectAccessible(desk.page);
  await status(checks.statusBad).waitFor();
  await status(shell.today).first().click();
  await desk.page.getByRole('link', { name: incidents.whatToDo }).click();
  await alert.getByRole('button', { name: shell.lock }).click();

  await unlock(desk.page, screen);
  await desk.page.getByText(/har lagats/).waitFor();
  await checkNow(checks.statusBad);
  await status(until).waitFor();
});
