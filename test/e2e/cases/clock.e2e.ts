import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as wordsEn from '#shared/words/en/clock.ts';
import { refusals as refusalsEn } from '#shared/words/en/refusals/refusals.ts';
import * as wordsSv from '#shared/words/sv/clock.ts';
import { refusals as refusalsSv } from '#shared/words/sv/refusals/refusals.ts';
import { expectAccessible } from '../steps/axe.ts';
import {
  chooseMore,
  closed,
  dialogOf,
  dueOnScreen,
  giveReason,
  sayExtended,
  supposedOnScreen,
  walkTo,
} from '../steps/clock-steps.ts';
import { openDesk, type Desk } from '../starting/fixture.ts';
import { savedFile } from '../steps/saved-file.ts';
import { createBook, goToPage, logCall, openCase, putKeyAway, screens } from '../steps/steps.ts';

const shared = { sv: wordsSv, en: wordsEn };
const refused = { sv: refusalsSv, en: refusalsEn };

describe.each(['sv', 'en'] as const)(
  'the clock of a case, from receipt to calendar (%s)',
  (language) => {
    const screen = screens[language];
    const { calendar, casefile, clock, settings, shell, today } = screen;
    const words = shared[language];
    let desk: Desk;
    let reference: string;
    let due: string;
    const button = (name: string) => desk.page.getByRole('button', { name, exact: true });
    const story = () => desk.page.getByRole('tab', { name: casefile.story }).click();

    beforeAll(async () => {
      desk = await openDesk();
      const { page } = desk;
      page.setDefaultTimeout(15_000);
      await button(shell[language === 'sv' ? 'swedish' : 'english']).click();
      await createBook(page, screen);
      await putKeyAway(page, screen);
    });
    afterAll(() => desk.stop());

    test('an empty day is calm, and a logged request is in it at once', async () => {
      const { page } = desk;
      await page.getByText(today.firstTitle).waitFor();
      await expectAccessible(page);
      reference = await logCall(page, screen, 'Registerutdrag');
      await goToPage(page, screen, 'today');
      const section = page.getByRole('region', { name: today.groups.identify });
      await section.getByRole('link', { name: reference }).waitFor();
      await expectAccessible(page);
    });

    test('the same reasons are told from Today, the list and the case', async () => {
      const { page } = desk;
      const why = clock.whyOf.replace('{{reference}}', reference);
      await page.getByRole('button', { name: why }).first().click();
      const told = await dialogOf(page).locator('ol').innerText();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await closed(page);
      await goToPage(page, screen, 'cases');
      await page.getByRole('grid').focus();
      await page.keyboard.press('w');
      expect(await dialogOf(page).locator('ol').innerText()).toBe(told);
      await button(clock.copy).click();
      await page
        .getByText(new RegExp(`${clock.copied}|${clock.notCopied.replace('+', '..')}`))
        .waitFor();
      await page.keyboard.press('Escape');
      await closed(page);
      await openCase(page, reference);
      due = await dueOnScreen(page, screen);
      expect(told).toContain(due);
    });

    test('a pause says what it waits for and keeps the date in sight', async () => {
      const { page } = desk;
      await button(clock.pauseNow).click();
      await dialogOf(page).getByText(words.pauses.clarification).click();
      await expectAccessible(page);
      await dialogOf(page).getByRole('textbox', { name: clock.evidence }).fill('Samtal samma dag');
      await giveReason(page, clock.reason, clock.pause);
      const card = page.getByRole('region', { name: casefile.due });
      await card.getByText(words.pauses.clarification).waitFor();
      await button(clock.resumeNow).waitFor();
      await expectAccessible(page);
      await story();
      await page.getByText('Samtal samma dag').waitFor();
      await goToPage(page, screen, 'today');
      await page
        .getByRole('region', { name: today.groups.wait })
        .getByRole('link', { name: reference })
        .waitFor();
    });

    test('a supposed answer later on moves the supposed date, and nothing else', async () => {
      const { page } = desk;
      await page.getByRole('link', { name: reference }).first().click();
      await button(clock.whatIf).click();
      const field = dialogOf(page).getByRole('textbox', { name: clock.resumeOn });
      const on = Temporal.PlainDate.from(await field.inputValue())
        .add({ days: 20 })
        .toString();
      await field.fill(on);
      await dialogOf(page).getByText(on).first().waitFor();
      expect((await supposedOnScreen(page)) > due).toBe(true);
      await expectAccessible(page);
      await dialogOf(page).getByRole('button', { name: shell.close }).click();
      await closed(page);
      await button(clock.resumeNow).click();
      await dialogOf(page).getByText(clock.newDate).waitFor();
      await dialogOf(page).getByRole('button', { name: clock.resume }).click();
      await closed(page);
      expect(await dueOnScreen(page, screen)).toBe(due);
    });

    test('an extension shows its date first, moves the date, and can be taken back', async () => {
      const { page } = desk;
      await button(clock.extendNow).click();
      await dialogOf(page).getByText(clock.newDate).waitFor();
      await expectAccessible(page);
      await sayExtended(page, screen);
      await button(clock.extendNow).waitFor({ state: 'detached' });
      const extended = await dueOnScreen(page, screen);
      expect(extended > due).toBe(true);
      await chooseMore(page, screen, clock.withdrawExtension);
      await giveReason(page, clock.reason, shell.save);
      await button(clock.extendNow).waitFor();
      expect(await dueOnScreen(page, screen)).toBe(due);
      await chooseMore(page, screen, clock.withdrawPause);
      await giveReason(page, clock.reason, clock.withdrawPause);
      await story();
      await page.getByText(`: ${words.reasons['extension-withdrawn']}.`).waitFor();
    });

    test('an extension that comes too late is said loudly, and not taken', async () => {
      const { page } = desk;
      const late = await logCall(page, screen, 'Gammal begäran', 45);
      await button(clock.extendNow).click();
      await dialogOf(page).getByText(words.findings['extension-late']).waitFor();
      await expectAccessible(page);
      await dialogOf(page).getByRole('textbox', { name: clock.extendHow }).fill('Brev i dag');
      await dialogOf(page).getByRole('textbox', { name: clock.extendReason }).fill('Prov');
      await dialogOf(page).getByRole('button', { name: clock.extend, exact: true }).click();
      await dialogOf(page).getByText(refused[language]['extension-late'].title).waitFor();
      await dialogOf(page).getByRole('button', { name: shell.cancel }).click();
      await closed(page);
      await goToPage(page, screen, 'today');
      const overdue = page.getByRole('region', { name: today.groups.answer });
      await overdue.getByRole('link', { name: late }).waitFor();
    });

    test('the calendar shows it, by month and as a list', async () => {
      const { page } = desk;
      await goToPage(page, screen, 'calendar');
      await expectAccessible(page);
      await walkTo(page, due);
      const rail = page.getByRole('complementary', { name: calendar.dayOf });
      await rail.getByText(words.dates.due).first().waitFor();
      await rail.getByRole('link', { name: reference }).waitFor();
      await button(calendar.agenda).click();
      await page.getByRole('link', { name: reference }).first().waitFor();
      await expectAccessible(page);
    });

    test('the exported file holds the reference and nobody’s name', async () => {
      const { page } = desk;
      const saved = await savedFile(page, () => button(calendar.export).click());
      expect(saved.name).toMatch(/\.ics$/);
      const text = saved.bytes.toString();
      expect(text).toContain('BEGIN:VCALENDAR');
      expect(text).toContain(reference);
      expect(text).toContain(due.replaceAll('-', ''));
      expect(text).not.toContain('Prov');
    });

    test('a closed day moves the date, and the story says so', async () => {
      const { page } = desk;
      await goToPage(page, screen, 'settings');
      await expectAccessible(page);
      await button(settings.addClosedDay).click();
      await dialogOf(page).getByRole('textbox', { name: settings.day, exact: true }).fill(due);
      await dialogOf(page)
        .getByRole('textbox', { name: settings.name, exact: true })
        .fill('Studiedag');
      await expectAccessible(page);
      await giveReason(page, settings.reason, shell.save);
      await page.getByText(settings.moved_one.replace('{{count, number}}', '1')).waitFor();
      await page.getByText('Studiedag').waitFor();
      await goToPage(page, screen, 'cases');
      await openCase(page, reference);
      expect((await dueOnScreen(page, screen)) > due).toBe(true);
      await story();
      await page.getByText(`: ${words.reasons['calendar-changed']}.`).waitFor();
      await expectAccessible(page);
    });
  },
);
