import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { refusals } from '#shared/words/sv/refusals/refusals.ts';
import { childrenRunning, textsInMemory } from '../traces/process-memory.ts';
import { startOnHost, type HostApp } from '../starting/start-on-host.ts';
import {
  createBook,
  goToPage,
  logCall,
  passphrase,
  putKeyAway,
  screens,
  unlock,
} from '../steps/steps.ts';

const screen = screens.sv;
const subject = 'Zebrafinken flyger hem';
const books = ({ pid }: HostApp) => childrenRunning(pid, 'book-process');

// The memory of a process is a file on this system alone.
describe.runIf(process.platform === 'linux')('the memory of the app', () => {
  let app: HostApp;
  let dataDir: string;
  let recoveryKey: string;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'ombud-e2e-'));
    app = await startOnHost(dataDir);
    recoveryKey = await createBook(app.page, screen);
    await putKeyAway(app.page, screen);
    await logCall(app.page, screen, subject);
  });
  afterEach(async () => {
    await app.quit();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  });

  const unlockButton = () =>
    app.page.getByRole('button', { name: screen.book.unlock, exact: true });

  test('holds what is secret in the process of the open book alone, and locking ends that', async () => {
    const marked = [subject, passphrase, recoveryKey, 'Ringa Prov'];
    const [open = 0] = books(app);
    // The search finds them where they are.
    expect(textsInMemory(open, marked).toSorted()).toEqual(marked.toSorted());
    expect(textsInMemory(app.pid, marked)).toEqual([]);
    await app.page.getByRole('button', { name: screen.shell.lock }).click();
    await unlockButton().waitFor();
    while (books(app).includes(open)) await pause(50);
    expect(books(app)).toHaveLength(1);
    for (const pid of [app.pid, ...books(app)]) expect(textsInMemory(pid, marked)).toEqual([]);
  });

  test('lets nobody else write while the process of the book outlives a killed app', async () => {
    const [survivor = 0] = books(app);
    process.kill(survivor, 'SIGSTOP');
    await app.kill();
    expect(await holdFolder(dataDir)).toEqual({ ok: false, error: { code: 'in-use' } });
    process.kill(survivor, 'SIGCONT');
    const held = await holdFolder(dataDir);
    expect(held.ok).toBe(true);
    if (held.ok) await held.value.release();
  });

  test('comes back, with all that was confirmed, when the process of the book is killed', async () => {
    const [open = 0] = books(app);
    process.kill(open, 'SIGKILL');
    await app.page.getByRole('alert').getByText(refusals['book-interrupted'].title).waitFor();
    await unlock(app.page, screen);
    await goToPage(app.page, screen, 'cases');
    await app.page.getByText(subject).waitFor();
    expect(books(app)).not.toContain(open);
  });
});
