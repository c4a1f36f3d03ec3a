import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser } from '#host/browser/find-browser.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function folderWith(...paths: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'ombud-find-'));
  made.push(folder);
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
    chmodSync(join(folder, path), 0o755);
  }
  return folder;
}

describe('finding the browser', () => {
  test('takes Chromium before Chrome and Edge, wherever on the path they are', () => {
    const others = folderWith('google-chrome', 'microsoft-edge');
    const chromium = folderWith('chromium');
    const PATH = [others, chromium].join(delimiter);
    expect(findBrowser({ PATH }, 'linux')).toBe(join(chromium, 'chromium'));
    expect(findBrowser({ PATH: others }, 'linux')).toBe(join(others, 'google-chrome'));
  });

  test('takes the one that is named, whatever else there is', () => {
    const PATH = folderWith('chromium');
    expect(findBrowser({ PATH, OMBUD_BROWSER: '/opt/mine' }, 'linux')).toBe('/opt/mine');
  });

  test('passes over a file that cannot be run', () => {
    const PATH = folderWith('chromium');
    chmodSync(join(PATH, 'chromium'), 0o644);
    expect(findBrowser({ PATH }, 'linux')).toBeUndefined();
  });

  test("looks in Windows' program folders", () => {
    const root = folderWith('Microsoft/Edge/Application/msedge.exe');
    expect(findBrowser({ PROGRAMFILES: root }, 'win32')).toBe(
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    );
  });

  test("looks in the person's own applications on a Mac", () => {
    const home = folderWith('Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
    expect(findBrowser({ HOME: home }, 'darwin')).toContain('Microsoft Edge');
  });
});
