import type { Protocol } from 'devtools-protocol';

type Listener = (
  details: Electron.OnBeforeRequestListenerDetails,
  answer: (response: Electron.CallbackResponse) => void,
) => void;

const kinds: Partial<
  Record<Protocol.Network.ResourceType, Electron.OnBeforeRequestListenerDetails['resourceType']>
> = {
  Document: 'mainFrame',
  Stylesheet: 'stylesheet',
  Image: 'image',
  Media: 'media',
  Font: 'font',
  Script: 'script',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
};

let beforeRequest: Listener | null = null;
let requests = 0;

/** The one session there is: one profile, one set of rules. */
export const defaultSession = {
  // The browser is started with every permission denied and never asks.
  setPermissionRequestHandler: (): void => {},
  setPermissionCheckHandler: (): void => {},
  // Spelling is off in the profile: its dictionaries would come from the network.
  setSpellCheckerEnabled: (): void => {},

  webRequest: {
    onBeforeRequest(
      filterOrListener: Electron.WebRequestFilter | Listener | null,
      listener?: Listener | null,
    ): void {
      beforeRequest =
        typeof filterOrListener === 'function' ? filterOrListener : (listener ?? null);
    },
  } satisfies Pick<Electron.WebRequest, 'onBeforeRequest'>,

  /** Asks the app's `onBeforeRequest`, if it has set one. */
  admits(url: string, method: string, type: Protocol.Network.ResourceType): Promise<boolean> {
    const ask = beforeRequest;
    if (!ask) return Promise.resolve(true);
    const details = {
      id: (requests += 1),
      url,
      method,
      resourceType: kinds[type] ?? 'other',
      referrer: '',
      timestamp: Date.now(),
      uploadData: [],
    } satisfies Electron.OnBeforeRequestListenerDetails;
    return new Promise((resolve) => ask(details, ({ cancel }) => resolve(!cancel)));
  },
} satisfies Pick<
  Electron.Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setSpellCheckerEnabled'
> & { webRequest: Pick<Electron.WebRequest, 'onBeforeRequest'>; admits: unknown };

export const session = { defaultSession };
