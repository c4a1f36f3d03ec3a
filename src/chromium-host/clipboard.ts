import { setTimeout as wait } from 'node:timers/promises';
import { clipboardUrl } from './devtools/own-pages.ts';
import { toBrowserUrl } from './app-url.ts';
import type { DevtoolsSession } from './devtools/devtools-session.ts';
import { started, type Running } from './browser/running.ts';

type Offered = Pick<Electron.Clipboard, 'readText' | 'writeText' | 'clear'>;

let page: { readonly of: Running; readonly session: Promise<DevtoolsSession> } | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * The system's clipboard, as a page of the host's own reaches it: an empty one that nobody sees. It alone may read it,
 * so that no page of the app can.
 */
async function openPage({ browser, targets }: Running): Promise<DevtoolsSession> {
  const session = await browser.attach(await targets.open(true));
  const url = toBrowserUrl(clipboardUrl);
  for (const name of ['clipboard-read', 'clipboard-write']) {
    const granted = {
      permission: { name },
      setting: 'granted',
      origin: new URL(url).origin,
    } as const;
    await browser.root.send('Browser.setPermission', granted);
  }
  await session.send('Page.navigate', { url });
  // A page without the focus is denied the clipboard, and this one never has it.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return session;
}

async function ask(expression: string): Promise<unknown> {
  const running = await started();
  // A browser that has died took the page with it.
  if (page?.of !== running) page = { of: running, session: openPage(running) };
  const session = await page.session.catch((error: unknown) => {
    // Whoever asks next tries again.
    page = undefined;
    throw error;
  });
  const asked = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
  if (exceptionDetails) throw new Error('The clipboard could not be reached');
  return result.value;
}

/** One after the other, as a program meets its own clipboard. */
function inTurn(expression: string): Promise<unknown> {
  const asked = last.then(() => ask(expression));
  last = asked.catch(() => undefined);
  return asked;
}

export const clipboard = {
  readText: async () => String(await inTurn('navigator.clipboard.readText()')),
  async writeText(text) {
    await inTurn(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  },
  clear() {
    inTurn("navigator.clipboard.writeText('')").catch(() => undefined);
  },
} satisfies Offered;

/** A browser that hangs is not waited for. */
const settledMs = 1_000;

/** Resolves when all that was asked of the clipboard is done: the browser is not to end before that. */
export const clipboardSettled = (): Promise<unknown> => Promise.race([last, wait(settledMs)]);
