import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../steps/axe.ts';
import { openSample, type Desk } from '../starting/fixture.ts';
import { goToPage, screens } from '../steps/steps.ts';

const root = new URL('../../../', import.meta.url);
let desk: Desk;
beforeAll(async () => {
  desk = await openSample(3);
});
afterAll(() => desk.stop());

const manifest = async () =>
  JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as {
    readonly version: string;
    readonly dependencies: Readonly<Record<string, string>>;
  };

describe.each(['sv', 'en'] as const)('what Ombud is (%s)', (language) => {
  const screen = screens[language];
  const { about, shell, commands } = screen;
  const dialog = () => desk.page.getByRole('dialog', { name: about.title });
  const fact = (term: string) =>
    dialog()
      .locator('div')
      .filter({ has: desk.page.getByText(term, { exact: true }) })
      .last();

  test('it is found by the commands, tells version, folder and fingerprint, and reads well by a screen reader', async () => {
    const { page, dataDir } = desk;
    const name = shell[language === 'sv' ? 'swedish' : 'english'];
    await page.getByRole('button', { name, exact: true }).click();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: commands.title }).fill(about.title);
    await page.getByRole('option', { name: about.title }).waitFor();
    await page.keyboard.press('Enter');
    await fact(about.fingerprint).waitFor();
    const { version } = await manifest();
    expect(await fact(about.version).innerText()).toContain(version);
    expect(await fact(about.folder).innerText()).toContain(dataDir);
    expect(await fact(about.runtime).innerText()).toMatch(/Node\.js \d+\./);
    expect(await fact(about.runtime).innerText()).toMatch(/Chromium \d+/);
    await expectAccessible(page);
  });

  test('all that is built in is there, and its licence is read in full by the keyboard and left again', async () => {
    const { page } = desk;
    const { dependencies } = await manifest();
    const shown = await dialog().getByRole('listitem').allInnerTexts();
    const names = shown.map((text) => /^(\S+) [\d.]+/.exec(text)?.[1]);
    // Those that ship, and of those that are bundled the best known.
    expect([...Object.keys(dependencies), 'react'].filter((one) => !names.includes(one))).toEqual(
      [],
    );
    await dialog()
      .getByRole('button', { name: /^react \d/ })
      .focus();
    await page.keyboard.press('Enter');
    await dialog().getByText('Permission is hereby granted').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await fact(about.version).waitFor();
  });

  test('what is copied for support says nothing of where the book lies', async () => {
    const { page, dataDir } = desk;
    await dialog().getByRole('button', { name: about.copy }).click();
    await page.getByText(shell.copied, { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: shell.newCase, exact: true }).click();
    const text = page.getByRole('textbox', { name: screen.cases.text });
    await text.focus();
    await page.keyboard.press('Control+v');
    const copied = await text.inputValue();
    expect(copied).toContain(`${about.version}: ${(await manifest()).version}`);
    expect(copied).toContain(`${about.fingerprint}: `);
    expect(copied).not.toContain(dataDir);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('settings lead to it, and so does the locked book, which keeps its fingerprint to itself', async () => {
    const { page } = desk;
    await goToPage(page, screen, 'settings');
    await page.getByRole('button', { name: about.title }).click();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    if (language === 'sv') return;
    await page.getByRole('button', { name: shell.lock, exact: true }).click();
    await page.getByRole('button', { name: /^Version|^Ombud/ }).click();
    await dialog().getByText(about.locked).waitFor();
    expect(await dialog().getByText(about.fingerprint, { exact: true }).count()).toBe(0);
    await expectAccessible(page);
  });
});
