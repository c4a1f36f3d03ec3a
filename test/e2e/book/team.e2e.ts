import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusals } from '#shared/words/sv/refusals/officer-refusals.ts';
import { expectAccessible, expectAccessibleInBoth } from '../steps/axe.ts';
import { expectOver } from '../steps/look-over.ts';
import { openDesk, type Desk } from '../starting/fixture.ts';
import {
  createBook,
  decideController,
  decideProcessor,
  goToPage,
  logCall,
  openCase,
  passphrase,
  putKeyAway,
  screens,
  unlock,
} from '../steps/steps.ts';
import {
  acceptHere,
  exchangeBy,
  exchangeNow,
  invite,
  joinBook,
  type Handed,
} from '../steps/team-steps.ts';

const screen = screens.sv;
const { backup, book, casefile, clash, letters, settings, shell, team, today } = screen;
const boFras = 'en egen fras för Bo';
const ciaFras = 'sju hav och en brygga';

describe('a lead and two colleagues keep one book', () => {
  let root: string;
  let shared: string;
  let lead: Desk;
  let guest: Desk;
  let handed: Handed;
  const cases: string[] = [];

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'ombud-team-'));
    shared = join(root, 'shared');
    await mkdir(shared);
    [lead, guest] = await Promise.all([openDesk(), openDesk()]);
    for (const { page } of [lead, guest]) page.setDefaultTimeout(20_000);
  });
  afterAll(async () => {
    await Promise.all([lead.stop(), guest.stop()]);
    await rm(root, { recursive: true, force: true });
  });

  test('the lead makes the book, logs a case and invites a colleague', async () => {
    const { page } = lead;
    await createBook(page, screen);
    await putKeyAway(page, screen);
    cases.push(await logCall(page, screen, 'Vill veta vad vi har'));
    handed = await invite(page, screen, 'Bo Exempel', root);
    expect(handed.words.split(/\s+/)).toHaveLength(8);
  });

  test('the colleague joins by the file and the words, and by no other words', async () => {
    const { page } = guest;
    await expectAccessible(page);
    const misheard = { ...handed, words: handed.words.split(' ').toReversed().join(' ') };
    await joinBook(page, screen, misheard, boFras);
    await page
      .getByRole('alert')
      .filter({ hasText: refusals['invitation-words-differ'].title })
      .waitFor();
    await expectAccessible(page);
    await page.getByRole('textbox', { name: book.words, exact: true }).fill(handed.words);
    await page.getByRole('button', { name: book.join, exact: true }).click();
    await page.getByText(team.destroyFile).waitFor();
    await expectAccessible(page);
    await putKeyAway(page, screen);
    await goToPage(page, screen, 'cases');
    await page.getByRole('link', { name: cases[0] ?? '', exact: true }).waitFor();
  });

  test('both work apart, and see each other’s cases after an exchange by a shared folder', async () => {
    cases.push(await logCall(lead.page, screen, 'Ett till hos ledaren'));
    cases.push(await logCall(guest.page, screen, 'Ett hos kollegan'));
    await exchangeBy(lead.page, screen, shared);
    await exchangeBy(guest.page, screen, shared);
    await exchangeNow(lead.page, screen);
    for (const { page } of [lead, guest]) {
      await goToPage(page, screen, 'cases');
      for (const name of cases) await page.getByRole('link', { name, exact: true }).waitFor();
      await expectAccessible(page);
    }
    expect(new Set(cases).size).toBe(3);
  });

  test('what both decided apart is told, and settled with a reason', async () => {
    const [, reference = ''] = cases;
    for (const { page } of [lead, guest]) await openCase(page, reference);
    await decideController(lead.page, screen);
    await decideProcessor(guest.page, screen, 'Kund Exempel AB');
    for (const { page } of [guest, lead]) await exchangeNow(page, screen);
    const { page } = lead;
    await goToPage(page, screen, 'cases');
    await openCase(page, reference);
    const choose = page.getByRole('button', {
      name: clash.choose.replace('{{number}}', '1'),
    });
    await choose.waitFor();
    await expectAccessibleInBoth(page);
    await choose.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: casefile.reason }).fill('Kundens uppgifter');
    await expectOver(page, 'settle-clash');
    await dialog.getByRole('button', { name: shell.save }).click();
    await dialog.waitFor({ state: 'detached' });
    await choose.waitFor({ state: 'detached' });
    expect(await page.getByText(clash.why).count()).toBe(0);
  });

  test('another takes an invitation on the lead’s computer', async () => {
    const { page } = lead;
    const here = await invite(page, screen, 'Cia Exempel', root);
    await acceptHere(page, screen, here, ciaFras);
    await page.getByText(team.accepted.replace('{{name}}', 'Cia Exempel')).waitFor();
    await expectAccessible(page);
  });

  test('a letter is approved by the other officer with a key of their own', async () => {
    const { page } = lead;
    const review = page.getByRole('region', { name: settings.secondPerson });
    await review.getByRole('switch', { name: settings.reviewRequired }).click();
    await review.getByRole('button', { name: shell.save }).click();
    await goToPage(page, screen, 'cases');
    await openCase(page, cases[0] ?? '');
    await page.getByRole('tab', { name: casefile.letters }).click();
    await page.getByRole('button', { name: letters.putForward }).click();
    await page.getByRole('button', { name: letters.approveHere }).click();
    const own = page.getByRole('textbox', { name: letters.approversPassphrase });
    // Who put it forward is not a second person.
    await own.fill(passphrase);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: letters.approve, exact: true }).click();
    await dialog.getByRole('alert').waitFor();
    await expectOver(page, 'approve-as');
    await own.fill(ciaFras);
    await dialog.getByRole('button', { name: letters.approve, exact: true }).click();
    const approved = letters.review.approved
      .replace('{{draftedBy}}', 'Handa Läggare')
      .replace('{{approvedBy}}', 'Cia Exempel');
    await page.getByText(approved).waitFor();
    await expectAccessible(page);
  });

  test('officers switch at one computer, and the story says who', async () => {
    const { page } = lead;
    await goToPage(page, screen, 'settings');
    await page.getByRole('button', { name: team.switch }).click();
    await page.getByRole('heading', { name: book.unlockTitle }).waitFor();
    await page.getByRole('textbox', { name: book.passphrase, exact: true }).fill(ciaFras);
    await page.getByRole('button', { name: book.unlock, exact: true }).click();
    await page.getByRole('heading', { name: today.title, level: 1 }).waitFor();
    await page.getByRole('navigation').getByText('Cia Exempel').waitFor();
    cases.push(await logCall(page, screen, 'Ett av den andra'));
    await page.getByRole('tab', { name: casefile.story }).click();
    await page.getByText(casefile.signedBy.replace('{{name}}', 'Cia Exempel')).first().waitFor();
    await expectAccessible(page);
  });

  test('a backup of the book is restored at first run, looked at first, and opens', async () => {
    const { page } = lead;
    const place = join(root, 'stick');
    await mkdir(place);
    await goToPage(page, screen, 'backup');
    await page.getByRole('textbox', { name: backup.place, exact: true }).fill(place);
    await page.getByRole('button', { name: backup.save, exact: true }).click();
    await page.getByRole('button', { name: backup.make, exact: true }).click();
    await page.getByText(backup.standing.fresh).waitFor();
    const fresh = await openDesk();
    try {
      const { page: empty } = fresh;
      empty.setDefaultTimeout(20_000);
      await empty.getByText(book.ways.restore, { exact: true }).click();
      await empty.getByRole('textbox', { name: book.backupPlace }).fill(place);
      await empty.getByRole('button', { name: backup.show }).click();
      await empty.getByText(book.provenBackup).first().waitFor();
      await expectAccessible(empty);
      await empty.getByRole('textbox', { name: book.passphrase, exact: true }).fill(passphrase);
      await empty.getByRole('button', { name: book.bringBack }).click();
      await empty.getByText(book.brought).waitFor();
      await empty.getByText(/Bo Exempel/).waitFor();
      await expectAccessible(empty);
      await empty.getByRole('button', { name: book.restoreNow }).click();
      await empty.getByRole('heading', { name: today.title, level: 1 }).waitFor();
      await goToPage(empty, screen, 'cases');
      for (const name of cases) await empty.getByRole('link', { name, exact: true }).waitFor();
      await fresh.restart();
      await unlock(fresh.page, screen);
      expect(await readdir(fresh.dataDir)).not.toContain('restoring');
    } finally {
      await fresh.stop();
    }
  });
});
