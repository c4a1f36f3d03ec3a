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
});

const isOurs = (url: string) => url.startsWith('app://') || url.startsWith('blob:app://');

/** Nothing is asked of the network, no page goes elsewhere, opens a window or gets a permission. */
export function lockDown() {
  const own = session.defaultSession;
  // Copying text to the clipboard by a button is all that a page may ask for.
  own.setPermissionRequestHandler((_page, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write'),
  );
  own.setPermissionCheckHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOurs(url) }));
  app.on('web-contents-created', (_event, page) => {
    page.on('will-navigate', (event) => event.preventDefault());
    page.on('will-attach-webview', (event) => event.preventDefault());
    page.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
