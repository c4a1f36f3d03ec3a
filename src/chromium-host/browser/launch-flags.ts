export interface Launch {
  readonly profile: string;
  readonly crashDumps: string;
  readonly headless: boolean;
  readonly isRoot: boolean;
  readonly name: string;
  /** What the app itself has appended to the command line. */
  readonly switches: readonly string[];
}

/** What is seen is kept in memory alone; Edge has its own word for it. */
const inMemory = ['--incognito', '--inprivate'];

/** Chromium refuses to run sandboxed as root, and warns on screen when told not to. */
const asRoot = ['--no-sandbox', '--test-type'];

/** Makes the browser be a window of the app and nothing of its own. */
const plain = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--disable-default-apps',
  '--deny-permission-prompts',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
];

/** The store page is never seen, and is waited for all the same. */
const unthrottled = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** Where there is no screen, one that has room for a window. */
const noScreen = '--screen-info={1920x1080}';

/** Chromium's command line. It holds flags and a folder, nothing of a case. */
export function launchFlags({ profile, headless, isRoot, name, switches }: Launch): string[] {
  return [
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...inMemory,
    ...plain,
    ...switches,
    ...unthrottled,
    // Closing the last window is for the app to act on; the browser stays until it is told to go. It would not stay with
    // `--disable-extensions`: so every extension but none is disabled.
    '--keep-alive-for-test',
    '--disable-extensions-except=',
    ...(isRoot ? asRoot : []),
    ...(headless
      ? ['--headless=new', noScreen, '--disable-gpu', 'about:blank']
      : [`--class=${name}`, `--app=data:text/html,<title>${name}</title>`]),
  ];
}

interface Box {
  readonly profile: string;
  readonly isRoot: boolean;
  /** The URL of the page that it shows. */
  readonly page: string;
}

/** The same of a browser that shows one page of ours, and ends when that is closed. It asks no network for anything. */
export const boxFlags = ({ profile, isRoot, page }: Box): string[] => [
  `--user-data-dir=${profile}`,
  ...inMemory,
  ...plain,
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--window-size=640,360',
  ...(isRoot ? asRoot : []),
  `--app=${page}`,
];
