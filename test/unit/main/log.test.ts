import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLog } from '#main/log.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ombud-log-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = () => '2026-10-05T08:15:00Z';

test('a bug leaves its place in the code, never its message', async () => {
  openLog(folder, at).bug('a1b2', new TypeError('exempla@example.com has no rows'));
  const written = await readFile(join(folder, 'ombud.log'), 'utf8');
  expect(written).toContain('unexpected a1b2 TypeError');
  expect(written).toContain('log.test.ts');
  expect(written).not.toContain('exempla');
});

test('a message of several lines does not slip into the log as a place', async () => {
  openLog(folder, at).bug('a1b2', new Error('first\n    at exempla@example.com'));
  expect(await readFile(join(folder, 'ombud.log'), 'utf8')).not.toContain('exempla');
});

test('a log that cannot be written stops nobody', () => {
  expect(() => openLog('/dev/null/nowhere', at).bug('a1b2', new Error('x'))).not.toThrow();
});
