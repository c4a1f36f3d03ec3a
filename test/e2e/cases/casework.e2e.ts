import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseKind } from '../../../src/domain/case/kind.ts';
import type { Request } from '../../../src/shared/contract/contract.ts';
import { expectAccessible } from '../steps/axe.ts';
import { openDesk, type Desk } from '../starting/fixture.ts';
import {
  createBook,
  decideController,
  goToPage,
  openCase,
  putKeyAway,
  screens,
  waiveIdentity,
} from '../steps/steps.ts';

describe.each(['sv', 'en'] as const)('the work of a case, kind by kind (%s)', (language) => {
  const screen = screens[language];
  const { breach, casefile, complaint, measures, shell, steps, today, work } = screen;
  const nextIs = steps.next.replace('{{what}}', '');
  let desk: Desk;
  const button = (name: string) => desk.page.getByRole('button', { name, exact: true });
  const dialog = () => desk.page.getByRole('dialog');
  const tab = (name: string) => desk.page.getByRole('tab', { name, exact: true }).click();
  const fill = (name: string, text: string) =>
    dialog().getByRole('textbox', { name, exact: true }).fill(text);

  /** Sends the form that is open, and waits until it is done. */
  async function save() {
    await dialog().getByRole('button', { name: shell.save, exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
  }

  /** Asks main as the desk does. */
  const ask = <T>(method: string, request: object) =>
    desk.page.evaluate<T>(`window.ombud.cases.${method}(${JSON.stringify(request)})`);

  /** A case of a kind, received two hours ago and open on the screen. */
  async function logged(kind: CaseKind): Promise<string> {
    const receivedAt = Temporal.Now.instant().subtract({ hours: 2 }).toString();
    const requester = { name: 'Exempla Provsson', email: 'exempla@example.com', address: '' };
    const facts = { kind, language, channel: 'phone', receivedAt, requester } as const;
    const { value } = await ask<{ value: { reference: string } }>('log', {
      ...facts,
      subject: 'Exempel',
      text: 'Ringde om saken.',
    } satisfies Request<'cases:log'>);
    await goToPage(desk.page, screen, 'cases');
    await openCase(desk.page, value.reference);
    return value.reference;
  }

  const close = (reference: string, outcome: 'documented' | 'granted') =>
    ask<object>('execute', { reference, command: { type: 'close', outcome, note: '' } });

  beforeAll(async () => {
    desk = await openDesk();
    const { page } = desk;
    page.setDefaultTimeout(15_000);
    await button(shell[language === 'sv' ? 'swedish' : 'english']).click();
    await createBook(page, screen);
    await putKeyAway(page, screen);
  });
  afterAll(() => desk.stop());

  test('a breach is described, assessed, notified and documented', async () => {
    const { page } = desk;
    const reference = await logged('breach');
    await decideController(page, screen);
    // What comes next is done in one form, which N opens and which begins in its first field.
    await page.getByRole('button', { name: new RegExp(`^${nextIs}`) }).waitFor();
    await page.keyboard.press('n');
    await dialog()
      .getByRole('textbox', { name: breach.nature, exact: true })
      .and(page.locator(':focus'))
      .waitFor();
    await fill(breach.nature, 'En lista gick till fel kund.');
    await expectAccessible(page);
    await save();
    await button(breach.assess).click();
    await dialog().getByRole('radio').nth(6).check({ force: true });
    await fill(breach.reasons, 'Få uppgifter, känd mottagare.');
    await expectAccessible(page);
    await save();

    await button(breach.decide).first().click();
    await fill(breach.reasons, 'En risk kan inte uteslutas.');
    await save();
    await button(breach.recordNotification).click();
    await save();
    await page.getByText(breach.owed.replace(/ \{\{.*/, '')).waitFor();
    await goToPage(page, screen, 'today');
    await page
      .getByRole('region', { name: today.groups.breaches })
      .getByRole('link', { name: reference })
      .click();

    await tab(casefile.breach);
    await button(breach.supplement).click();
    await fill(breach.supplementText, 'Antalet berörda är 12.');
    await dialog().getByRole('checkbox', { name: breach.isComplete }).check();
    await save();
    await button(breach.decide).click();
    await dialog().getByRole('radio', { name: breach.notInform }).check({ force: true });
    await fill(breach.reasons, 'Mottagaren har raderat filen och intygat det.');
    await save();
    await page.getByText(breach.complete, { exact: true }).waitFor();
    await expectAccessible(page);
    expect(await close(reference, 'documented')).toMatchObject({ ok: true });
  });

  test('an erasure is done, every recipient told, and the answer logged', async () => {
    const { page } = desk;
    const reference = await logged('erasure');
    await decideController(page, screen);
    await waiveIdentity(page, screen);
    // What comes next leads to its part of the case, and the keyboard with it; again when that part is open already.
    const next = page.getByRole('button', { name: new RegExp(`^${nextIs}`) });
    for (const _ of ['from another part', 'from the part itself']) {
      await next.press('Enter');
      await page
        .getByRole('tabpanel', { name: casefile.measures })
        .and(page.locator(':focus'))
        .waitFor();
    }
    await expectAccessible(page);
    await button(measures.add).click();
    await fill(measures.what, 'Orderhistorik i CRM');
    await expectAccessible(page);
    await save();
    await button(measures.listRecipient).click();
    await fill(measures.recipient, 'Exempelposten AB');
    await save();
    expect(await close(reference, 'granted')).toMatchObject({ error: { code: 'checklist-open' } });
    await button(measures.tellOf.replace('{{name}}', 'Exempelposten AB')).click();
    await fill(measures.how, 'E-post till deras dataskyddsombud');
    await save();
    await page.getByText(measures.recipientStates.told, { exact: true }).waitFor();
    await expectAccessible(page);

    await tab(casefile.work);
    await button(work.logContact).click();
    await fill(work.summary, 'Berättade att uppgifterna är raderade.');
    await dialog().getByRole('checkbox', { name: work.answersIt }).check();
    await expectAccessible(page);
    await save();
    await button(work.addTask).click();
    await fill(work.task, 'Kontrollera säkerhetskopior');
    await save();
    await button(work.completeOf.replace('{{title}}', 'Kontrollera säkerhetskopior')).click();
    await page.getByText(work.taskStates.done, { exact: true }).first().waitFor();
    await expectAccessible(page);
    expect(await close(reference, 'granted')).toMatchObject({ ok: true });
  });

  test('a complaint shows the promise, and becomes a breach without losing its day', async () => {
    const { page } = desk;
    const reference = await logged('complaint');
    const received = page.getByText(casefile.received, { exact: true }).locator('xpath=..');
    const day = await received.innerText();
    await tab(casefile.complaint);
    await page.getByText(complaint.confidential).waitFor();
    await button(complaint.describe).click();
    await fill(complaint.options, 'Ursäkt\nRättade rutiner');
    await save();
    await button(complaint.choose).click();
    await expectAccessible(page);
    await save();
    await expectAccessible(page);
    await button(complaint.openBranch).click();
    await dialog().getByRole('button', { name: complaint.openBranch, exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
    // Beside the tab other cases of the same person are proposed, by their numbers too.
    await page.getByRole('tabpanel').getByRole('link', { name: /^INC-/ }).click();
    await page.getByRole('heading', { level: 1, name: /^INC-/ }).waitFor();
    expect(await received.innerText()).toBe(day);
    await tab(casefile.work);
    await page.getByRole('tabpanel').getByRole('link', { name: reference }).waitFor();
  });
});
