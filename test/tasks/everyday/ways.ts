import type { Locator, Page } from 'playwright';
import type { CaseCommand } from '../../../src/domain/case/command.ts';
import { screens } from '../../e2e/steps/steps.ts';
import type { Hands } from '../hands.ts';

/** What is written on the screen: the tasks are done in Swedish. */
export const words = screens.sv;

/** What a case is told of as settled before a task begins. */
export const settled: readonly CaseCommand[] = [
  { type: 'decide-role', role: 'controller', reason: '' },
  { type: 'waive-identity', reason: 'Skrev från en adress som vi redan har.' },
];

export const button = (page: Page | Locator, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** By G and its letter to a page. */
export async function toPage(
  hands: Hands,
  page: Page,
  name: keyof typeof words.commands.go,
): Promise<void> {
  await hands.command('g', words.commands.go[name].toLowerCase());
  await page.getByRole('heading', { name: words.shell[name], level: 1 }).waitFor();
}

/** By the commands to the case of somebody whose name one knows. */
export async function toCase(hands: Hands, page: Page, name: string, reference: string) {
  await hands.press('Control+k');
  await hands.write(name);
  await page.getByRole('option', { name: reference }).waitFor();
  await hands.press('Enter');
  await page.getByRole('heading', { level: 1, name: reference }).waitFor();
}

/** Takes the step that comes next in the open case, once it is this one. */
export async function takeStep(hands: Hands, page: Page, what: string) {
  await button(page, words.steps.next.replace('{{what}}', what)).waitFor();
  await hands.press('n');
}

/** Sends the form that is open, which closes when it is done. */
export async function send(hands: Hands, page: Page, keys: 'Enter' | 'Control+Enter') {
  await hands.press(keys);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
