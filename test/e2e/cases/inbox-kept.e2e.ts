import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSample, type Desk } from '../starting/fixture.ts';
import { goToPage, screens, unlock } from '../steps/steps.ts';

const screen = screens.sv;
let desk: Desk;
beforeAll(async () => {
  desk = await openSample(3);
});
afterAll(() => desk.stop());

const mail = (name: string) => ({
  name: `${name}.eml`,
  mimeType: 'message/rfc822',
  buffer: Buffer.from(
    `From: ${name} <${name}@example.com>\r\nSubject: Utdrag till ${name}\r\nDate: Mon, 02 Nov 2026 09:00:00 +0100\r\n\r\nJag vill ha ett registerutdrag.`,
  ),
});

test('what lies in the inbox is there again after a kill, with what was made of it, until it is decided on', async () => {
  await goToPage(desk.page, screen, 'inbox');
  await desk.page
    .locator('input[type=file]')
    .first()
    .setInputFiles([mail('alva'), mail('bo')]);
  await desk.page.getByText('Utdrag till bo').first().waitFor();
  const name = () => desk.page.getByLabel(screen.intake.name, { exact: true });
  await name().fill('Alva Omskriven');
  // What is typed is kept a moment after the last key.
  await desk.page.waitForTimeout(1_000);
  await killed();
  await desk.page.getByText('Utdrag till alva').first().waitFor();
  await desk.page.getByText('Utdrag till bo').first().waitFor();
  expect(await name().inputValue()).toBe('Alva Omskriven');
  await desk.page.getByRole('button', { name: screen.intake.discard }).click();
  await desk.page.getByText(screen.intake.discarded).waitFor();
  await killed();
  await desk.page.getByText('Utdrag till bo').first().waitFor();
  expect(await desk.page.getByText('Utdrag till alva').count()).toBe(0);
});

async function killed() {
  await desk.kill();
  await desk.start();
  desk.page.setDefaultTimeout(20_000);
  await unlock(desk.page, screen);
  await goToPage(desk.page, screen, 'inbox');
}
