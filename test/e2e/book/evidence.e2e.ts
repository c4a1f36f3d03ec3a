import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as words from '../../../src/shared/words/sv/evidence.ts';
import { expectAccessible } from '../steps/axe.ts';
import { openSample, type Desk } from '../starting/fixture.ts';
import { inBrowser } from '../steps/in-browser.ts';
import { runDesk } from '../starting/run-desk.ts';
import { savedFile, type SavedFile } from '../steps/saved-file.ts';
import { goToPage, screens } from '../steps/steps.ts';

describe('evidence for who was not there', () => {
  const screen = screens.sv;
  let desk: Desk;
  let pack: SavedFile;
  let verifier: SavedFile;

  beforeAll(async () => {
    desk = await openSample(20);
  });
  afterAll(() => desk.stop());

  test('is made in the window, with a reason, and the page that checks it is saved', async () => {
    const { page } = desk;
    const { evidence } = screen;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await goToPage(page, screen, 'cases');
    await button(evidence.menu).click();
    const dialog = page.getByRole('dialog', { name: evidence.title });
    await dialog.waitFor();
    await page.getByLabel(evidence.from).fill('2000-01-01');
    await page.getByLabel(evidence.to).fill('2100-01-01');
    await button(evidence.make).click();
    await page.getByText(evidence.reasonMissing).waitFor();
    await expectAccessible(page);
    verifier = await savedFile(page, () => button(evidence.saveVerifier).click());
    await page.getByLabel(evidence.reason).fill('Tillsyn');
    pack = await savedFile(page, () => button(evidence.make).click());
    await dialog.waitFor({ state: 'detached' });
    expect(pack.name).toMatch(/^ombud-evidence-\d{4}-\d\d-\d\d\.zip$/);
  });

  test('holds by the command, and by the page in a browser without a network', async () => {
    const file = join(desk.dataDir, pack.name);
    const page = join(desk.dataDir, verifier.name);
    await writeFile(file, pack.bytes);
    await writeFile(page, verifier.bytes);
    const checked = await runDesk(['check', file]);
    expect(checked).toMatchObject({ exit: 0, output: { ok: true, faults: [] } });

    await inBrowser(async (tab, complaints) => {
      await tab.goto(pathToFileURL(page).href);
      const choose = tab.getByLabel(words.check.choose);
      await choose.setInputFiles(file);
      await tab.getByRole('heading', { name: words.check.holds }).waitFor();
      await tab.getByText(checked.output.book.fingerprint).first().waitFor();
      await expectAccessible(tab);
      const bytes = Buffer.from(pack.bytes);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      const bad = join(desk.dataDir, 'bad.zip');
      await writeFile(bad, bytes);
      await choose.setInputFiles(bad);
      await tab.getByRole('heading', { name: words.check.fails }).waitFor();
      await expectAccessible(tab);
      expect(complaints).toEqual([]);
    });
  });
});
