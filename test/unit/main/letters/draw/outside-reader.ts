import { execFileSync, spawnSync } from 'node:child_process';

/**
 * Whether a program that reads PDF independently of us is on this machine. Poppler and qpdf are no part of Ombud: where
 * they are missing, what they would have said is skipped and shown as skipped, and pdf.js still reads every letter.
 */
export function isInstalled(program: 'qpdf' | 'pdftotext' | 'pdfdetach' | 'pdfinfo'): boolean {
  return spawnSync(program, ['-v']).error === undefined;
}

/** What such a program says. */
export const heard = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, [...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' });
