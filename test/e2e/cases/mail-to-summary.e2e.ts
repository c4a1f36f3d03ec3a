import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../steps/axe.ts';
import { expectOverSpoken } from '../steps/look-over.ts';
import { savedFile } from '../steps/saved-file.ts';
import { openDesk, type Desk } from '../starting/fixture.ts';
import {
  decideByKeys,
  decideFlags,
  openReview,
  placeColumns,
  redactAndTakeBack,
  takeBackWithReason,
} from '../steps/review-steps.ts';
import { printLetter, readWhole, searchLetter, turnPages } from '../steps/read-letter.ts';
import {
  createBook,
  decideController,
  goToPage,
  openCase,
  putKeyAway,
  sampleData,
  saveSampleInbox,
  screens,
  unlock,
  waiveIdentity,
} from '../steps/steps.ts';

const reference = 'DSR-2026-0001';

describe.each(['sv', 'en'] as const)(
  'from a complaint in the inbox to a summary in hand (%s)',
  (language) => {
    const screen = screens[language];
    const { casefile, clock, data, deliver, dragOut, letters, shell } = screen;
    let desk: Desk;

    beforeAll(async () => {
      desk = await openDesk();
      desk.page.setDefaultTimeout(15_000);
    });
    afterAll(() => desk.stop());

    test('the first run is in the chosen language and gives a recovery key', async () => {
      const { page } = desk;
      await page
        .getByRole('button', { name: shell[language === 'sv' ? 'swedish' : 'english'] })
        .click();
      await page.getByRole('heading', { name: screen.book.welcome }).waitFor();
      const { organisation } = screen.book;
      expect(await page.getByRole('textbox', { name: organisation }).inputValue()).toBe('');
      await expectAccessible(page);
      expect(await createBook(page, screen)).toMatch(/^[0-9A-Z-]{30,}$/);
      await expectAccessible(page);
      await putKeyAway(page, screen);
    });

    test('the sample inbox becomes cases with due dates', async () => {
      const { page } = desk;
      await saveSampleInbox(page, screen);
      await page.getByRole('link', { name: reference, exact: true }).waitFor();
      expect(await page.getByRole('link', { name: /^(DSR|KLG|INC|FRG)-/ }).count()).toBe(10);
      await expectAccessible(page);
    });

    test('a due date says why', async () => {
      const { page } = desk;
      await openCase(page, reference);
      await page.getByRole('button', { name: clock.why, exact: true }).click();
      await page.getByRole('dialog').getByText(clock.steps).waitFor();
      await page.getByRole('dialog').getByText('2026-12-02').first().waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });

    test('the first question is whose data they are, the next who asks', async () => {
      const { page } = desk;
      await decideController(page, screen);
      await expectAccessible(page);
      await waiveIdentity(page, screen);
      await expectAccessible(page);
    });

    test('an export is collected and shown as a table', async () => {
      const { page } = desk;
      await page.getByRole('tab', { name: casefile.data }).click();
      await page.getByRole('button', { name: data.add }).first().click();
      await page.getByRole('textbox', { name: data.system }).fill('Kundregister');
      await page.locator('input[type=file]').last().setInputFiles(sampleData('kundregister.csv'));
      await page.getByRole('button', { name: data.collect, exact: true }).last().click();
      await page.getByRole('heading', { name: 'Kundregister' }).waitFor();
      await page.getByText('P-10482').first().waitFor();
      await expectAccessible(page);
    });

    test('what was collected is reviewed: columns placed, flags decided, a redaction taken back', async () => {
      const { page } = desk;
      await openReview(page, screen);
      await expectAccessible(page);
      await placeColumns(page, screen);
      await decideByKeys(page, screen);
      await decideFlags(page, screen);
      await redactAndTakeBack(page, screen);
      await expectAccessible(page);
      await page.getByRole('link', { name: reference, exact: true }).click();
      await page.getByRole('tab', { name: casefile.data }).waitFor();
    });

    test('the summary is looked at: searched, paged through, printed', async () => {
      const { page } = desk;
      await page.getByRole('tab', { name: casefile.letters }).click();
      await page.locator('canvas').first().waitFor();
      await expectAccessible(page);
      const pages = await page.getByRole('option').first().getAttribute('aria-setsize');
      await searchLetter(page, screen, 'alva exempelsson');
      await turnPages(page, screen, Number(pages));
      await readWhole(page, screen);
      expect(await printLetter(page, screen)).toEqual(Array(Number(pages)).fill(true));
    });

    test('the summary is issued and saved', async () => {
      const { page } = desk;
      await page.getByRole('button', { name: letters.issue, exact: true }).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: letters.issue, exact: true }).waitFor();
      // What the check found is sent all the same, with a reason.
      // The fields come with the findings, which the dialog asks for itself.
      await dialog.getByRole('textbox').first().waitFor();
      await expectOverSpoken(page, 'features/letters/draft/issue-dialog.tsx');
      for (const reason of await dialog.getByRole('textbox').all()) await reason.fill('Prov');
      await dialog.getByRole('button', { name: letters.issue, exact: true }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      const save = page.getByRole('button', { name: letters.savePdf }).last();
      const saved = await savedFile(page, () => save.click());
      expect(saved.name).toMatch(/^DSR-2026-0001-[a-z-]+\.pdf$/);
      expect(saved.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    });

    test('the summary is dragged out of the window into the folder that was chosen for it', async () => {
      const { page } = desk;
      const folder = await mkdtemp(join(tmpdir(), 'ombud-dragged-'));
      await goToPage(page, screen, 'settings');
      await page.getByRole('textbox', { name: dragOut.folder }).fill(folder);
      const group = page.locator('form', { hasText: dragOut.folder });
      await group.getByRole('button', { name: shell.save }).click();
      await page.getByText(screen.settings.saved).waitFor();
      await goToPage(page, screen, 'cases');
      await openCase(page, reference);
      await page.getByRole('tab', { name: casefile.letters }).click();
      const letter = page.locator('[draggable=true]');
      // It stands still when the letter beside it is drawn.
      await page.locator('canvas').first().waitFor();
      await letter.hover({ position: { x: 20, y: 10 } });
      await page.mouse.down();
      await page.mouse.move(400, 400, { steps: 5 });
      await page.getByText(dragOut.begun).waitFor();
      await page.mouse.up();
      const [name = ''] = await readdir(folder);
      expect(name).toMatch(/^DSR-2026-0001-[a-z-]+\.pdf$/);
      expect((await readFile(join(folder, name))).subarray(0, 5).toString()).toBe('%PDF-');
      await rm(folder, { recursive: true });
    });

    test('a protected copy and the sheet with its password are saved apart', async () => {
      const { page } = desk;
      await page.getByRole('button', { name: deliver.deliver }).click();
      await page.getByRole('menu').waitFor();
      await expectOverSpoken(page, 'features/letters/issued/deliver-menu.tsx');
      await page.getByRole('menuitem', { name: deliver.protectedPdf }).click();
      await page
        .getByRole('dialog')
        .getByRole('heading', { name: deliver.protectedTitle })
        .waitFor();
      await expectOverSpoken(page, 'features/letters/issued/protected-dialog.tsx');
      for (const [button, ending] of [
        [deliver.save_file, 'protected'],
        [deliver.save_sheet, 'password'],
      ] as const) {
        const save = page.getByRole('button', { name: button });
        const { name, bytes } = await savedFile(page, () => save.click());
        expect(name).toMatch(new RegExp(`^DSR-2026-0001-[a-z-]+-${ending}\\.pdf$`));
        expect(bytes.includes('/Encrypt')).toBe(ending === 'protected');
      }
      await page.getByRole('button', { name: deliver.done }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    });

    test('what is taken back after the answer has gone out asks why', async () => {
      const { page } = desk;
      await page.getByRole('tab', { name: casefile.data }).click();
      await openReview(page, screen);
      await takeBackWithReason(page, screen);
      await page.getByRole('tab', { name: screen.review.tabs.text, exact: true }).click();
      expect(await page.locator('mark[data-standing="redacted"]').count()).toBe(0);
    });

    test('all is there after closing and unlocking', async () => {
      await desk.restart();
      const { page } = desk;
      await page.getByRole('heading', { name: screen.book.unlockTitle }).waitFor();
      await expectAccessible(page);
      await unlock(page, screen);
      await goToPage(page, screen, 'cases');
      await openCase(page, reference);
      await page.getByRole('tab', { name: casefile.letters }).click();
      await page.getByRole('button', { name: letters.savePdf }).first().waitFor();
      expect(await page.getByRole('button', { name: letters.savePdf }).count()).toBe(1);
    });
  },
);
