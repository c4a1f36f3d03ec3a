import type { Page } from 'playwright';
import { expect } from 'vitest';
import { statuses } from '#shared/words/sv/case.ts';
import { screens } from './steps.ts';

/** What somebody could press, type in or choose from, as the tree tells it that assistive technology reads. */
const control =
  /^- '?(?<role>button|menuitem|menuitemradio|combobox|switch|checkbox|radio|textbox|searchbox|spinbutton|slider)(?: "(?<name>(?:[^"\\]|\\.)*)")?(?<state>.*)$/;

/** Every control on the screen that is not shut, by role and name, once what the screen shows has come. */
async function openControls(page: Page): Promise<readonly string[]> {
  await page.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
  const tree = await page.locator('body').ariaSnapshot();
  return tree.split('\n').flatMap((line) => {
    const found = control.exec(line.trim())?.groups;
    if (!found || found['state']?.includes('[disabled]')) return [];
    return [`${found['role']} ${found['name'] ?? ''}`];
  });
}

const {
  about,
  board,
  book,
  calendar,
  casefile,
  cases,
  checks,
  clock,
  commands,
  confidential,
  dragOut,
  exchange,
} = screens.sv;
const { figures, letters, list, look, pdf, register, review, search, security } = screens.sv;
const { shell, steps, team, today } = screens.sv;

/**
 * What somebody who only reads may use, by role: it shows, finds, arranges or takes a copy of what is in the book, or is
 * of their own computer. All else must be shut to them: a new control is put here, or shut.
 */
const ofReading: Readonly<Record<string, readonly unknown[]>> = {
  button: [
    [shell.lock, shell.swedish, shell.english, commands.title, commands.help, today.whoseChoices],
    [about.title],
    [search.arrange, search.narrow, cases.anyStatus, statuses, cases.export, list.columns],
    [
      list.arrange,
      list.preview,
      list.ownWindow,
      casefile.more,
      board.list,
      board.board,
      board.more,
    ],
    [calendar.previous, calendar.next, calendar.today, calendar.month, calendar.agenda],
    [calendar.export, clock.why, `${clock.why} {{reference}}`, clock.whatIf, clock.more],
    [figures.save, figures.saveOne, figures.table, register.saveCsv, register.saveJson, checks.run],
    [steps.law, steps.showOf, confidential.seenAll],
    [pdf.thumbnails, pdf.zoomIn, pdf.zoomOut, pdf.search, pdf.print, pdf.fillWindow],
    [pdf.previousPage, pdf.nextPage, review.shown, review.leftOut, review.previous, review.next],
    [shell.close, shell.cancel, clock.copy, cases.save],
    [team.accept, team.switch, security.change, security.renew],
    // Into which folder of their computer what they drag out goes.
    [shell.chooseFolder],
    // Their own ways in, and a colleague who begins at this computer.
    [book.show, book.useRecovery, team.chooseFile],
    // Where the computer has a keyring, and it can be trusted by whoever sits at it.
    [security.trust, security.forget],
    // What they open is noted at their desk, and reaches the team by an exchange.
    [exchange.writeBundle, exchange.readBundle],
  ],
  menuitem: [list.open, list.ownWindow, clock.why, list.copy, list.copyLink, clock.export],
  combobox: [
    [shell.search, register.version, letters.kind, letters.language, pdf.zoom],
    [look.textSize, look.density, exchange.for, security.computerDays, review.table],
  ],
  checkbox: [cases.choose, cases.chooseAll],
  radio: [
    [figures.periods, exchange.none, exchange.folder, exchange.postgres],
    [cases.registers, cases.formats, clock.ifExtended, clock.ifPaused, clock.ifResumed],
  ],
  switch: [look.singleKeys, review.outgoing],
  textbox: [
    [pdf.page, review.soughtText, review.cellText],
    [security.current, security.new, team.own, book.passphraseAgain, dragOut.folder],
  ],
};

const patterns = Object.entries(ofReading).flatMap(([role, words]) =>
  wordsIn(words).map((word) => {
    const parts = word
      .split(/\{\{.*?\}\}/)
      .map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`));
    return new RegExp(`^${role} ${parts.join('.+')}$`);
  }),
);

/**
 * That all that is open on the screen is for reading.
 *
 * @param where said when it is not
 * @param has a control that stands there, so that the right screen was looked at, and whole
 */
export async function onlyReads(page: Page, where: string, has: string): Promise<void> {
  const controls = await openControls(page);
  expect(controls).toContain(has);
  const open = controls.filter((one) => !patterns.some((pattern) => pattern.test(one)));
  expect({ where, open }).toEqual({ where, open: [] });
}

function wordsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(wordsIn) : [];
}
