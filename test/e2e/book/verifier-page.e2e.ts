import { expect, test } from 'vitest';
import { checkPack } from '../../../src/evidence/check-pack.ts';
import * as words from '../../../src/shared/words/sv/evidence.ts';
import { badPacks } from '../../factories/files/bad-packs.ts';
import { expectAccessible } from '../steps/axe.ts';
import { inBrowser } from '../steps/in-browser.ts';

const page = new URL('../../../out/verifier/index.html', import.meta.url);

test('the page says as many things of each bad pack as the command does', async () => {
  const { good, bad } = await badPacks();
  await inBrowser(async (tab) => {
    await tab.goto(page.href);
    const told = async (bytes: Uint8Array, verdict: string) => {
      const buffer = Buffer.from(bytes);
      await tab
        .getByLabel(words.check.choose)
        .setInputFiles({ name: 'pack.zip', mimeType: 'application/zip', buffer });
      await tab.getByRole('heading', { name: verdict }).waitFor();
      return tab.locator('.verdict li').count();
    };
    expect(await told(good, words.check.holds)).toBe(0);
    await expectAccessible(tab);
    for (const { bytes } of bad.values()) {
      const { faults } = await checkPack(bytes);
      expect(await told(bytes, words.check.fails)).toBe(faults.length);
    }
    await expectAccessible(tab);
  });
});
