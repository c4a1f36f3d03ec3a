import type { Page } from 'playwright';
import { electronBinary } from '../../../src/launcher/electron-binary.ts';
import { startOnElectron } from './start-on-electron.ts';
import { startOnHost } from './start-on-host.ts';

export interface RunningApp {
  readonly runtime: 'Electron' | 'Chromium host';
  readonly page: Page;
  /** The pages of all its windows, once there are so many. */
  windows(count: number): Promise<readonly Page[]>;
  quit(): Promise<void>;
  kill(): Promise<void>;
}

/** The built app with its desk window open: on Electron where its binary is present, else on the Chromium host. */
export function startApp(dataDir: string): Promise<RunningApp> {
  const electron = electronBinary();
  return electron === undefined ? startOnHost(dataDir) : startOnElectron(electron, dataDir);
}
