export interface Launch {
  readonly profile: string;
  readonly headless: boolean;
  readonly isRoot: boolean;
  readonly name: string;
}

/** Parts of the browser that speak to their maker, or offer what the app has no use for. */
const unwanted = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'OptimizationHints',
  'PrivacySandboxSettings4',
  'Translate',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxPopup',
];

const silent = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--no-service-autorun',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--disable-quic',
  '--disable-sync',
  '--metrics-recording-only',
  '--deny-permission-prompts',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
  // Every request is answered by the app or refused before it leaves; this stops what goes round that (WebSocket, WebRTC).
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  `--disable-features=${unwanted.join(',')}`,
];

/** The store page is never seen, and is waited for all the same. */
const unthrottled = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** Chromium's command line. It holds flags and a folder, nothing of a case. */
export function launchFlags({ profile, headless, isRoot, name }: Launch): string[] {
  return [
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...silent,
    ...unthrottled,
    // Closing the last window is for the app to act on; the browser stays until it is told to go. It would not stay with
    // `--disable-extensions`: so every extension but none is disabled.
    '--keep-alive-for-test',
    '--disable-extensions-except=',
    // Chromium refuses to run sandboxed as root, and warns on screen when told not to.
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
    ...(headless
      ? ['--headless=new', '--disable-gpu', 'about:blank']
      : [`--class=${name}`, `--app=data:text/html,<title>${name}</title>`]),
  ];
}
