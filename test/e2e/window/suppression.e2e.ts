import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startApp, type RunningApp } from '../starting/start-app.ts';
import { createBook, putKeyAway, screens } from '../steps/steps.ts';

const screen = screens.sv;
let app: RunningApp;
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ombud-e2e-'));
  app = await startApp(dataDir);
  await createBook(app.page, screen);
  await putKeyAway(app.page, screen);
});
afterEach(async () => {
  await app.quit();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

test('what is found of an address stays where its removal is cancelled, and follows what is done with it', async () => {
  const { page } = app;
  const { suppression } = screen;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const isOn = page.getByText(suppression.isOn.split('{{')[0] ?? '');
  await page.evaluate(() => void (window.location.hash = '#/suppression'));
  await page.getByRole('heading', { name: screen.shell.suppression, level: 1 }).waitFor();
  await page.getByLabel(suppression.address).first().fill('alva@example.com');
  await button(suppression.lookUp).click();
  await page.getByText(suppression.isNotOn).waitFor();
  await button(suppression.add).click();
  await isOn.waitFor();
  await button(suppression.remove).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await isOn.count()).toBe(1);
  await button(suppression.remove).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('Har bett om det själv');
  await dialog.getByRole('button', { name: suppression.remove, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(suppression.isNotOn).waitFor();
  // As another window would.
  await page.evaluate(`window.ombud.suppression.add({ address: 'alva@example.com' })`);
  await isOn.waitFor();
});
