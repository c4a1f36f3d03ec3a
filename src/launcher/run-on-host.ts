import { pathToFileURL } from 'node:url';
import { inProject } from './project.ts';

/** Runs a bundle of the app on the Chromium host, in this very process: one start, one set of signals, one exit code. */
export async function runOnHost(bundle: string, args: readonly string[]): Promise<void> {
  const path = inProject(bundle);
  process.argv.splice(1, Infinity, path, ...args);
  await import('#host/register.ts');
  await import(pathToFileURL(path).href);
}
