import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import type { Language } from '#domain/language.ts';
import { ok, refuse } from '#domain/result.ts';
import type { Handlers, Request, Response } from '#shared/contract/contract.ts';
import type { MenuCommand } from '#shared/menu-command.ts';
import type { MainChannel } from '#shared/contract/main-channels.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import { aboutHandlers, licencesBeside } from '../about/about.ts';
import { openDoor } from '../ipc/register.ts';
import type { LogFile } from '../log.ts';
import { keepMenu } from '../menu.ts';
import { keepPagesIn, pagesReady } from '../pages.ts';
import { loadDesk, makeDeskWindow } from '../windows/make-windows.ts';

interface Shown {
  readonly language: Language;
  readonly practice: boolean;
  readonly folder: string;
  readonly log: LogFile;
  readonly onPractise: (practising: Request<'app:practise'>) => void;
}

/**
 * The desk's window before a folder that no book is met in: it says why, and what to do. The folder may take no writing, or be
 * nobody's to trust: the window lives in one of its own, with nothing in it, that is gone when it was closed.
 */
export async function showRefused(
  refusal: BookRefusal,
  { language, practice, folder, log, onPractise }: Shown,
): Promise<void> {
  const room = mkdtempSync(join(tmpdir(), 'ombud-window-'));
  process.once('exit', () => rmSync(room, { recursive: true, force: true, maxRetries: 5 }));
  keepPagesIn(room);
  await pagesReady();
  const nowhere = () => undefined;
  const nothing = { lineKey: async () => new Uint8Array(32), ask: async () => refuse(refusal) };
  const shown = { language, practice, folder, log, onPractise };
  openDoor({ main: refusedHandlers(refusal, shown), book: nothing }, log);
  const desk = makeDeskWindow();
  const command = (chosen: MenuCommand) =>
    desk.webContents.send('menu:chosen', { command: chosen });
  keepMenu({ command, goToCase: nowhere, lock: nowhere }, language);
  const closed = once(desk, 'closed');
  app.on('window-all-closed', () => undefined);
  await Promise.race([loadDesk(desk), closed]);
  await closed;
}

/** Says how the book stands, in either language; nothing is remembered, for there may be nowhere to. */
function refusedHandlers(
  refusal: BookRefusal,
  { language, practice, folder, log, onPractise }: Shown,
): Pick<Handlers, MainChannel> {
  let spoken = language;
  const status = async (): Promise<Response<'app:status'>> =>
    ok({
      state: 'refused',
      refusal,
      language: spoken,
      organisation: '',
      handler: '',
      version: app.getVersion(),
      ...(practice && { practice }),
    });
  const licences = licencesBeside(import.meta.dirname);
  const heard = async () => ok(undefined);
  return {
    'app:status': status,
    'app:speak': async ({ language: next }) => {
      spoken = next;
      return status();
    },
    'app:practise': async (practising) => {
      onPractise(practising);
      return ok(undefined);
    },
    ...aboutHandlers({ folder, version: app.getVersion(), licences }),
    'book:lock': status,
    'desk:choose-folder': async () => ok({}),
    'desk:open-window': heard,
    'desk:tray': async () => ok({ isThere: false, stays: false }),
    'desk:stay-in-tray': heard,
    'desk:touched': heard,
    'desk:copied': heard,
    'desk:failed': async ({ id, place }) => {
      log.note(id, place);
      return ok(undefined);
    },
  };
}
