import { app, session, type WebPreferences } from 'electron';

const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Content-Security-Policy per page. Both talk to no network at all. The desk's styles are written at run time
 * by its styling library, hence 'unsafe-inline' for styles only; letters are shown as pictures of their pages.
 */
const policies: Readonly<Record<string, string>> = {
  desk: `${nothing}; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self' data:; connect-src 'none'`,
  store: `${nothing}; script-src 'self'; connect-src 'none'`,
};

/** The policy of a page of the app, or `undefined` for a host that is none. */
export const policyFor = (host: string): string | undefined => policies[host];

/** What every page of the app runs under. Pinned by a test: loosening one of these is a decision, not a slip. */
export const pageRights = (preload: string): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
  devTools: false,
});

const isOurs = (url: string) => url.startsWith('app://') || url.startsWith('blob:app://');

/** The window's partition. It is no `persist:` one: what is typed or shown there is in memory alone, and ends with it. */
export const inMemory = 'desk';

/** Where pages live: the hidden one, with the sealed store, in the profile; the window in memory. */
export const sessions = () => [session.defaultSession, session.fromPartition(inMemory)];

/** Nothing is asked of the network, no page goes elsewhere, opens a window or gets a permission. */
export function lockDown() {
  for (const own of sessions()) {
    // Copying text to the clipboard by a button is all that a page may ask for.
    own.setPermissionRequestHandler((_page, permission, answer) =>
      answer(permission === 'clipboard-sanitized-write'),
    );
    own.setPermissionCheckHandler(() => false);
    own.setSpellCheckerEnabled(false);
    own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOurs(url) }));
  }
  app.on('web-contents-created', (_event, page) => {
    page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    page.on('will-navigate', (event) => event.preventDefault());
    page.on('will-attach-webview', (event) => event.preventDefault());
    page.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
