import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ofWork, pages } from '../../../src/renderer/desk/route.ts';
import { expectAccessible } from '../steps/axe.ts';
import type { Desk } from '../starting/fixture.ts';
import { comeIn } from '../steps/come-in.ts';
import { onlyReads } from '../steps/reader-controls.ts';
import { runDesk } from '../starting/run-desk.ts';
import { screens } from '../steps/steps.ts';

const screen = screens.sv;
const { board, list, reading, settings, shell } = screen;
let dir: string;
let desk: Desk;
/** One case of each kind, open where there is one. */
let cases: readonly string[];

async function goTo(hash: string, heading: string): Promise<void> {
  await desk.page.evaluate(`location.hash = '${hash}'`);
  await desk.page.getByRole('heading', { name: heading, exact: true, level: 1 }).waitFor();
}

const expectOnlyReading = (where: string) => onlyReads(desk.page, where, `button ${shell.lock}`);

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ombud-shut-'));
  const lead = join(dir, 'lead');
  await runDesk(['init', '--data', lead, '--organisation', 'Exempelbolaget AB']);
  await runDesk(['sample', '--data', lead, '--cases', '60', '--seed', '3']);
  const { output } = await runDesk(['cases', '--data', lead]);
  const rows: readonly { reference: string; kind: string; status: string }[] = output;
  const inOrder = rows.toSorted((one, other) => other.status.localeCompare(one.status));
  cases = [...new Map(inOrder.map(({ kind, reference }) => [kind, reference])).values()];
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('nothing that would write is open to who only reads', () => {
  beforeAll(async () => {
    desk = await comeIn(dir, 'Rut Exempel', ['--role', 'reader', '--until', '2100-12-31']);
  });
  afterAll(() => desk.stop());

  test.each(pages.filter((page) => !ofWork.has(page)))('on the page %s', async (page) => {
    await goTo(`#/${page}`, shell[page]);
    await expectOnlyReading(page);
    // A sentence that is not loaded shows its path.
    expect(await desk.page.locator('body').innerText()).not.toMatch(/\b(?:desk|figures)\.\w+\.\w+/);
    await expectAccessible(desk.page);
  });

  test('in any part of a case of any kind', async () => {
    expect(cases.length).toBeGreaterThan(8);
    for (const reference of cases) {
      await goTo(`#/cases/${reference}`, reference);
      for (const tab of await desk.page.getByRole('tab').all()) {
        await tab.click();
        await expectOnlyReading(`${reference} ${await tab.innerText()}`);
      }
    }
    await expectAccessible(desk.page);
  });

  test('by the keys and the menu of a row', async () => {
    const { page } = desk;
    await goTo('#/cases', shell.cases);
    const grid = page.getByRole('grid');
    await grid.focus();
    await page.keyboard.press('Home');
    for (const key of ['h', 't']) await page.keyboard.press(key);
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: list.open, exact: true }).waitFor();
    await onlyReads(page, 'the menu of a row', `menuitem ${list.open}`);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  });

  test('by a key or the pointer on the board', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: board.board, exact: true }).click();
    const card = page.getByRole('listitem').filter({ has: page.locator('[id^="card-"]') });
    await card.first().getByRole('link').focus();
    await page.keyboard.press('m');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await page.locator('li[draggable="true"]').count()).toBe(0);
    await expectOnlyReading('board');
  });

  test('and the sheet of keys has none that writes', async () => {
    const { page } = desk;
    await goTo('#/today', shell.today);
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog');
    const { keyGroups, does } = screen.commands;
    await sheet.getByRole('heading', { name: keyGroups.lists }).waitFor();
    const shown = await sheet.innerText();
    for (const reads of [does.preview, does.why, does.palette]) expect(shown).toContain(reads);
    const writes = [
      keyGroups.inbox,
      keyGroups.case,
      does.handler,
      does.kind,
      does.redact,
      does.undo,
    ];
    for (const one of writes) expect(shown).not.toContain(one);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });
});

describe('an officer who is no lead', () => {
  beforeAll(async () => {
    desk = await comeIn(dir, 'Bo Exempel', ['--role', 'officer']);
  });
  afterAll(() => desk.stop());

  test('finds what holds for the whole book shut, and is told who changes it', async () => {
    const { page } = desk;
    await goTo('#/settings', shell.settings);
    await page.getByRole('note').filter({ hasText: reading.leads }).waitFor();
    const country = page.getByRole('combobox', { name: settings.country });
    expect(await country.isDisabled()).toBe(true);
    const review = page.getByRole('switch', { name: settings.reviewRequired });
    expect(await review.isDisabled()).toBe(true);
    await expectAccessible(page);
    await goTo('#/register', shell.register);
    const version = page.getByRole('button', { name: screen.register.newVersion });
    expect(await version.isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: shell.newCase }).isDisabled()).toBe(false);
    await expectAccessible(page);
  });
});
