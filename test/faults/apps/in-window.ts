import type { Page } from 'playwright';
import type { Channel, Request, Response } from '#shared/contract/contract.ts';
import { screens } from '../../e2e/steps/steps.ts';

const { book, today } = screens.sv;
const methodOf = (name: string) =>
  name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** Asks as the window's own code does, by its bridge. */
export const ask = <C extends Channel>(
  page: Page,
  channel: C,
  request: Request<C>,
): Promise<Response<C>> =>
  page.evaluate(
    async ([noun = '', verb = '', asked]) => Reflect.get(globalThis, 'ombud')[noun][verb](asked),
    [...channel.split(':').map(methodOf), request] as const,
  );

/** What it answers; a refusal is thrown. */
export async function answered<C extends Channel>(page: Page, channel: C, request: Request<C>) {
  const answer = await ask(page, channel, request);
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.code}`);
  return answer.value;
}

/** The page of a locked book, with whatever it says. */
export const lockScreen = (page: Page) =>
  page.getByRole('heading', { name: book.unlockTitle, level: 1 });

/** Locks, and waits for the page that comes in the place of this one, which may not even hear that it is done. */
export async function lock(page: Page): Promise<void> {
  const locked = ask(page, 'book:lock', undefined).catch(() => undefined);
  await Promise.all([page.waitForEvent('load'), locked]);
}

/** As a person does, up to the page on which the day begins. */
export async function unlockBy(page: Page, passphrase: string): Promise<void> {
  await page.getByRole('textbox', { name: book.passphrase, exact: true }).fill(passphrase);
  await page.getByRole('button', { name: book.unlock, exact: true }).click();
  await page.getByRole('heading', { name: today.title, level: 1 }).waitFor();
}
