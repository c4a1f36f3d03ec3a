import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';

/** A file that the window saved: the name it proposed, and what it holds. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Has the window save a file where a person would have said. The desk's page keeps no profile, so Playwright's own folder
 * of downloads is not that of its window: the page is told of one.
 */
export async function savedFile(page: Page, save: () => Promise<void>): Promise<SavedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'ombud-saved-'));
  const devtools = await page.context().newCDPSession(page);
  try {
    await devtools.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const download = page.waitForEvent('download');
    await save();
    const name = (await download).suggestedFilename();
    return { name, bytes: await whole(join(folder, name)) };
  } finally {
    await devtools.detach();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file is given its name when the last byte is in it; until then, an empty one may hold that name. */
async function whole(path: string): Promise<Buffer> {
  for (let tries = 0; tries < 100; tries += 1) {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes?.length) return bytes;
    await pause(100);
  }
  throw new Error('The window saved no file');
}
