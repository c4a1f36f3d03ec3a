import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const module = fileURLToPath(new URL('../../../src/main/no-dumps.ts', import.meta.url));

/** What Linux would write of a process, and of one that it starts, if they died. */
const kept =
  "const read = () => require('node:fs').readFileSync('/proc/self/coredump_filter', 'utf8');";
const child = `require('node:child_process').execFileSync(process.execPath, ['-p', ${JSON.stringify(`${kept} read()`)}], { encoding: 'utf8' })`;

test.runIf(process.platform === 'linux')(
  'nothing of its memory is written if a process of the app dies, or one that it starts',
  () => {
    const script = `${kept} console.log(JSON.stringify([read(), ${child}].map((filter) => parseInt(filter, 16))))`;
    const ask = (...flags: string[]) =>
      JSON.parse(
        spawnSync(process.execPath, [...flags, '-e', script], { encoding: 'utf8' }).stdout,
      );
    expect(ask()).not.toContain(0);
    expect(ask('--import', module)).toEqual([0, 0]);
  },
);

// A pattern that names a program hands the same dump to that; some machines allow no dump at all.
const pattern = readFileSync('/proc/sys/kernel/core_pattern', 'utf8').trim();
const mayDump = spawnSync('/bin/sh', ['-c', 'ulimit -c unlimited']).status === 0;

test.runIf(pattern === 'core' && mayDump)('a dump that is written holds none of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ombud-dump-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const script = "globalThis.kept = Buffer.from('hemligt'.repeat(50)); process.abort()";
  const dump = (...flags: string[]) => {
    const command = [process.execPath, ...flags, '-e', `"${script}"`].join(' ');
    spawnSync('/bin/sh', ['-c', `ulimit -c unlimited && ${command}`], { cwd: folder });
    return readFileSync(join(folder, pattern)).includes('hemligthemligt');
  };
  expect(dump()).toBe(true);
  expect(dump('--import', module)).toBe(false);
});
