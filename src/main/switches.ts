import { app } from 'electron';

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

const switches: ReadonlyArray<readonly [name: string, value?: string]> = [
  // Every request is answered by the app or refused before it leaves; these stop what goes round that: sockets, calls
  // between browsers, names looked up ahead of need, pings of followed links.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['disable-quic'],
  ['disable-background-networking'],
  ['disable-client-side-phishing-detection'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-field-trial-config'],
  ['disable-sync'],
  ['metrics-recording-only'],
  ['disable-features', unwanted.join(',')],
  // Nothing of a page that dies is written or sent.
  ['disable-breakpad'],
  ['disable-crash-reporter'],
  ['noerrdialogs'],
];

/** Tells the browser underneath, before it starts, to be silent: the same words on either runtime. */
export function silenceBrowser() {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
}
