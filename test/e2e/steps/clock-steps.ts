import type { Page } from 'playwright';
import type { Screen } from './steps.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const dialogOf = (page: Page) => page.getByRole('dialog');

export async function closed(page: Page) {
  await dialogOf(page).waitFor({ state: 'detached' });
}

/** The due date of the case on screen, `YYYY-MM-DD`: the last day that its reasons name. */
export async function dueOnScreen(page: Page, { clock, shell }: Screen): Promise<string> {
  await button(page, clock.why).click();
  await dialogOf(page).getByText(clock.steps).waitFor();
  const steps = await dialogOf(page).locator('ol li').last().innerText();
  await dialogOf(page).getByRole('button', { name: shell.close }).click();
  await closed(page);
  return steps.match(/\d{4}-\d{2}-\d{2}/g)?.at(-1) ?? '';
}

/** The date a dialog says a case would have, `YYYY-MM-DD`, once it has been counted. */
export async function supposedOnScreen(page: Page): Promise<string> {
  await dialogOf(page).locator('ol li').first().waitFor();
  const steps = await dialogOf(page).locator('ol li').last().innerText();
  return steps.match(/\d{4}-\d{2}-\d{2}/g)?.at(-1) ?? '';
}

/** Writes a reason in the dialog and sends it. */
export async function giveReason(page: Page, label: string, submit: string) {
  await dialogOf(page).getByRole('textbox', { name: label }).fill('Prov av klockan');
  await dialogOf(page).getByRole('button', { name: submit, exact: true }).click();
  await closed(page);
}

/** Extends the period in the dialog: why, and how the requester was told. */
export async function sayExtended(page: Page, { clock }: Screen) {
  await dialogOf(page).getByRole('textbox', { name: clock.extendHow }).fill('Brev samma dag');
  await giveReason(page, clock.extendReason, clock.extend);
}

/** Chooses one of the clock's rarer actions. */
export async function chooseMore(page: Page, { clock }: Screen, action: string) {
  await button(page, clock.more).click();
  await page.getByRole('menuitem', { name: action }).click();
  await dialogOf(page).waitFor();
}

/** The days of the month on screen, by keyboard, until the one that is looked for is chosen. */
export async function walkTo(page: Page, day: string) {
  const chosen = page.locator('td[aria-selected="true"]');
  const from = await page.locator('td[aria-current="date"]').getAttribute('data-day');
  const days = Temporal.PlainDate.from(from ?? day).until(day).days;
  await chosen.focus();
  for (let week = 0; week < Math.floor(days / 7); week++) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < days % 7; step++) await page.keyboard.press('ArrowRight');
  await page.locator(`td[aria-selected="true"][data-day="${day}"]`).waitFor();
}
