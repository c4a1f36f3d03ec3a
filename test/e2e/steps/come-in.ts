import { join } from 'node:path';
import { expect } from 'vitest';
import { openDesk, type Desk } from '../starting/fixture.ts';
import { runDesk } from '../starting/run-desk.ts';
import { passphrase, screens } from './steps.ts';

const own = 'grästorp lindansare 48 kvarn';
const { book, shell } = screens.sv;

/** Somebody joins the book in the folder `lead` of `dir` in a role, at a computer of their own, and unlocks it there. */
export async function comeIn(dir: string, name: string, role: readonly string[]): Promise<Desk> {
  const [at, out] = [join(dir, name), join(dir, `${name}.ombud`)];
  const invite = ['officer', 'invite', name, ...role, '--out', out, '--data', join(dir, 'lead')];
  expect(await runDesk(invite, { secret: passphrase })).toMatchObject({ exit: 0 });
  const accept = ['officer', 'accept', out, '--data', at];
  expect(await runDesk(accept, { secret: own })).toMatchObject({ exit: 0 });
  const desk = await openDesk({ dataDir: at });
  desk.page.setDefaultTimeout(15_000);
  await unlockOwn(desk);
  return desk;
}

/** Unlocks what they have joined with their own passphrase. */
export async function unlockOwn({ page }: Desk): Promise<void> {
  await page.getByRole('textbox', { name: book.passphrase, exact: true }).fill(own);
  await page.getByRole('button', { name: book.unlock, exact: true }).click();
  await page.getByRole('navigation', { name: shell.navigation }).waitFor();
}
