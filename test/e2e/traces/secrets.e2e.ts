import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectAccessible } from '../steps/axe.ts';
import { expectOver } from '../steps/look-over.ts';
import { openDesk, type Desk } from '../starting/fixture.ts';
import { createBook, goToPage, passphrase, putKeyAway, screens } from '../steps/steps.ts';

const screen = screens.sv;
const { book, security } = screen;
const next = 'en helt ny och lång fras';
let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.stop());

const box = (name: string) => desk.page.getByRole('textbox', { name, exact: true });
const button = (name: string) => desk.page.getByRole('button', { name, exact: true });

test('a weak passphrase makes no book; the passphrase is changed with a new key that is shown once', async () => {
  const { page } = desk;
  await box(book.organisation).fill('Exempelbolaget AB');
  await box(book.handler).fill('Handa Läggare');
  await button(book.next).click();
  await box(book.passphrase).fill('sommaren2026!');
  await box(book.passphraseAgain).fill('sommaren2026!');
  await button(book.create).click();
  await page.getByText(book.strengthWeak).waitFor();
  await expectAccessible(page);
  await button(book.back).click();
  const before = await createBook(page, screen);
  await putKeyAway(page, screen);

  await goToPage(page, screen, 'settings');
  await button(security.change).click();
  await box(security.current).fill('fel ord i en rad');
  await box(security.new).fill(next);
  await box(book.passphraseAgain).fill(next);
  await button(security.changeIt).click();
  await page.getByRole('alert').filter({ hasText: 'stämmer inte' }).waitFor();
  await expectAccessible(page);
  await box(security.current).fill(passphrase);
  await button(security.changeIt).click();
  const shown = page.getByRole('dialog', { name: book.recoveryTitle });
  const key = /(?:[0-9A-Z]{4}-)+[0-9A-Z]{4}/.exec(await shown.innerText())?.[0] ?? '';
  expect(key).not.toBe(before);
  await expectOver(page, 'features/settings/security/new-key-dialog.tsx');
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: book.iHaveSaved }).check();
  await button(security.done).click();
  await shown.waitFor({ state: 'detached' });

  await desk.restart();
  await box(book.passphrase).fill(passphrase);
  await button(book.unlock).click();
  await desk.page.getByRole('alert').waitFor();
  await button(book.useRecovery).click();
  await box(book.recoveryKey).fill(key);
  await button(book.unlock).click();
  await desk.page.getByRole('heading', { name: screen.today.title, level: 1 }).waitFor();
});
