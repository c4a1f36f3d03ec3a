import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { journalPath } from '#main/casebook/journal/paths.ts';
import { flipped, framesAt } from '../../faults/healing/damages.ts';
import { expectAccessible } from '../steps/axe.ts';
import { comeIn, unlockOwn } from '../steps/come-in.ts';
import type { Desk } from '../starting/fixture.ts';
import { onlyReads } from '../steps/reader-controls.ts';
import { runDesk } from '../starting/run-desk.ts';
import { sampleData, screens } from '../steps/steps.ts';

const screen = screens.sv;
const { cases, checks, clock, reading, review, security, shell, team } = screen;
let dir: string;
let desk: Desk;
/** A request for access with collected tables, and another case. */
let given: readonly [string, string];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ombud-rooms-'));
  const data = ['--data', join(dir, 'lead')];
  await runDesk(['init', ...data, '--organisation', 'Exempelbolaget AB']);
  await runDesk(['sample', ...data, '--cases', '60', '--seed', '3']);
  const { output } = await runDesk(['cases', ...data]);
  const rows: readonly { reference: string; kind: string }[] = output;
  const referenceOf = (kind: string) => rows.find((row) => row.kind === kind)?.reference ?? '';
  given = [referenceOf('access'), referenceOf('complaint')];
  const reopen = { input: JSON.stringify({ type: 'reopen', reason: 'Allt är inte med.' }) };
  await runDesk(['do', given[0], '-', ...data], reopen);
  const collect = ['collect', given[0], sampleData('kundregister.csv'), ...data];
  await runDesk([...collect, '--system', 'Kundregister']);
  const until = ['--until', '2100-12-31'];
  desk = await comeIn(dir, 'Rut Exempel', ['--role', 'reader', ...until, '--cases', given.join()]);
});
afterAll(async () => {
  await desk.stop();
  await rm(dir, { recursive: true, force: true });
});

const goTo = (hash: string) => desk.page.evaluate(`location.hash = '${hash}'`);
const button = (name: string) => desk.page.getByRole('button', { name, exact: true }).first();

test('who was given two cases is told that there are no others to see', async () => {
  const banner = desk.page.getByText(reading.given_other.replace('{{count}}', '2'));
  await banner.waitFor();
  for (const page of ['today', 'cases', 'figures', 'calendar']) {
    await goTo(`#/${page}`);
    expect(await banner.count()).toBe(1);
    await onlyReads(desk.page, page, `button ${shell.lock}`);
  }
});

test('collected tables under review are looked at: no text, cell, row or file is decided on', async () => {
  const { page } = desk;
  await goTo(`#/cases/${given[0]}/review`);
  await page.getByRole('heading', { name: review.title, level: 1 }).waitFor();
  await page.getByRole('gridcell', { name: 'P-10482' }).first().click();
  await page.getByRole('region', { name: review.cell }).waitFor();
  const shown = `switch ${review.outgoing}`;
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await onlyReads(page, `review ${await tab.innerText()}`, shown);
  }
  await expectAccessible(page);
  const bar = page.getByRole('region', { name: review.flags }).getByRole('progressbar');
  const before = await bar.getAttribute('aria-valuenow');
  for (const key of ['k', 'r', 'Shift+R', 'o', 'n', 'Control+z']) await page.keyboard.press(key);
  expect(await bar.getAttribute('aria-valuenow')).toBe(before);
  expect(await page.getByText(reading.given_other.replace('{{count}}', '2')).count()).toBe(1);
  expect(await page.getByRole('dialog').count()).toBe(0);
});

/** What a reader can open: by which button, what stands in it, and where; else in the case. */
const dialogs = [
  [clock.why, clock.copy],
  [clock.whatIf, shell.close],
  [cases.export, cases.save, 'cases'],
  [security.change, shell.cancel, 'settings'],
  [security.renew, shell.cancel, 'settings'],
  [team.accept, shell.cancel, 'settings'],
] as const;

test.each(dialogs)('nothing can be written in the dialog of %s', async (by, has, at?: string) => {
  const { page } = desk;
  await goTo(`#/${at ?? `cases/${given[0]}`}`);
  // Beside a letter there may be no room for what is due.
  if (at === undefined) await page.getByRole('tab', { name: screen.casefile.story }).click();
  await button(by).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: has, exact: true }).waitFor();
  await onlyReads(page, by, `button ${has}`);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('of the commands none is offered that writes', async () => {
  const { page } = desk;
  await goTo(`#/cases/${given[0]}`);
  await page.getByRole('heading', { name: given[0], level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  const options = page.getByRole('dialog').getByRole('option');
  await options.filter({ hasText: shell.lock }).waitFor();
  const offered = await options.allInnerTexts();
  const { casefile, evidence, settings, confidential } = screen;
  const writes = [shell.newCase, evidence.menu, team.invite, settings.addClosedDay];
  for (const one of [...writes, casefile.closeCase, casefile.addNote, confidential.menu]) {
    expect(offered).not.toContain(one);
  }
  await page.keyboard.press('Escape');
  await options.first().waitFor({ state: 'detached' });
});

test('a book whose break does not heal is read by a reader, who is told so and can mend nothing', async () => {
  await desk.kill();
  const path = journalPath(desk.dataDir);
  const whole = await readFile(path);
  const [from = 0] = framesAt(whole).at(-1) ?? [];
  await writeFile(path, flipped(whole, from + 100));
  await rm(join(desk.dataDir, 'browser'), { recursive: true, force: true, maxRetries: 5 });
  await desk.start();
  await unlockOwn(desk);
  const { page } = desk;
  const alert = page.getByRole('alert').filter({ hasText: screen.damage.title });
  await alert.waitFor();
  await onlyReads(page, 'damaged today', `button ${shell.lock}`);
  await expectAccessible(page);
  await goTo('#/checks');
  await page.getByRole('heading', { name: shell.checks, level: 1 }).waitFor();
  await button(checks.run).click();
  await page
    .getByRole('main')
    .getByRole('alert')
    .filter({ hasText: screen.damage.title })
    .waitFor();
  await onlyReads(page, 'damaged checks', `button ${checks.run}`);
  await expectAccessible(page);
});
