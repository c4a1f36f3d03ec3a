import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export interface Identity {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
}

/** Who the app is: the nearest package.json at or above the file that was started. */
export function identify(startedFile: string | undefined): Identity {
  let folder = startedFile ? dirname(resolve(startedFile)) : process.cwd();
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder)
    folder = dirname(folder);
  const about = readPackage(join(folder, 'package.json'));
  const name = about['productName'] ?? about['name'];
  const { version } = about;
  return {
    folder,
    name: typeof name === 'string' ? name : 'app',
    version: typeof version === 'string' ? version : '0.0.0',
  };
}

function readPackage(file: string): Record<string, unknown> {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
