import { execFileSync } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { emptyFolder } from './carriers.ts';

/** Mounts a disk in memory at a folder, or changes one that is there. */
export const mounted = (dir: string, options: string) =>
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dir], { stdio: 'ignore' });

/** A disk of its own of so many kilobytes, gone after the test; none where it cannot be had: by root on Linux alone, and not in every container. */
export async function smallDisk(kilobytes: number): Promise<string | undefined> {
  const dir = await emptyFolder();
  try {
    mounted(dir, `size=${kilobytes}k`);
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', dir]));
  return dir;
}
