import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { by, passphrase as leads, valueOf } from '../../factories/books/book.ts';
import { cost, inviteFrom, leadsBook, theirs } from '../../factories/books/invited.ts';
import { expectAccessible, expectAccessibleInBoth } from '../steps/axe.ts';
import { startOnHost, type HostApp } from '../starting/start-on-host.ts';
import { goToPage, openCase, screens } from '../steps/steps.ts';

const { sv } = screens;

describe('a case made confidential in the window, on a computer of two', () => {
  let app: HostApp;
  let dir: string;
  let reference: string;

  beforeEach(async () => {
    const lead = await leadsBook();
    const { path } = await inviteFrom(lead.book);
    const taking = { path, passphrase: theirs.passphrase, at: by.at, kdfCost: cost };
    valueOf(await lead.book.acceptHere(taking));
    await lead.locked.close();
    await lead.folder.release();
    ({ reference } = lead);
    ({ dir } = lead.folder);
    app = await startOnHost(dir);
  });
  afterEach(async () => {
    await app.quit();
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  });

  const signIn = async (secret: string) => {
    const { page } = app;
    await page.getByRole('textbox', { name: sv.book.passphrase, exact: true }).fill(secret);
    await page.getByRole('button', { name: sv.book.unlock, exact: true }).click();
    await page.getByRole('heading', { name: sv.today.title, level: 1 }).waitFor();
  };

  test('opens for who is named, and the other is told whom to ask and finds it by no search', async () => {
    const { page } = app;
    const { confidential, casefile, shell, cases } = sv;
    await signIn(leads);
    await goToPage(page, sv, 'cases');
    await openCase(page, reference);
    await page.getByRole('button', { name: casefile.more, exact: true }).click();
    await page.getByRole('menuitem', { name: confidential.menu }).click();
    await page.getByRole('textbox', { name: casefile.reason }).fill('Gäller en chef');
    await page.getByText(confidential.oneAlone).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: confidential.make, exact: true }).click();
    await page.getByText(confidential.mark, { exact: true }).waitFor();

    await page.getByRole('button', { name: shell.lock }).click();
    await signIn(theirs.passphrase);
    await goToPage(page, sv, 'cases');
    const search = page.getByLabel(shell.search);
    const shut = page.getByRole('link', { name: reference });
    await shut.waitFor();
    expect(await page.getByText('Prov Person').count()).toBe(0);
    await search.fill('Begäran');
    await page.getByRole('heading', { name: cases.noHitsTitle }).waitFor();
    expect(await shut.count()).toBe(0);
    await search.fill('');
    await shut.click();
    await page
      .getByRole('heading', { name: confidential.pageTitle.replace('{{reference}}', reference) })
      .waitFor();
    const said = await page.getByRole('alert').innerText();
    expect(said).toContain(confidential.openedBy.replace('{{names}}', by.actor));
    await expectAccessibleInBoth(page);
  });
});
