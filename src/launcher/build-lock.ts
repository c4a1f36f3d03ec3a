import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inProject } from './project.ts';

const folder = inProject('node_modules/.cache/ombud');
const file = `${folder}/build.lock`;
const pauseMs = 200;

/** Waits for other builds of this checkout, then keeps them out until disposed of. */
export function holdBuildLock(): Disposable {
  mkdirSync(folder, { recursive: true });
  while (!take()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
  return { [Symbol.dispose]: () => rmSync(file, { force: true }) };
}

function take(): boolean {
  try {
    writeFileSync(file, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch {
    if (!holderLives()) rmSync(file, { force: true });
    return false;
  }
}

function holderLives(): boolean {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    // The file is there a moment before its content.
    return pid === 0 || process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
