import type { Protocol } from 'devtools-protocol';
import { Schemes } from './protocol.ts';

type Offered = Pick<
  Electron.Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setSpellCheckerEnabled'
>;
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

let requests = 0;

/** One set of rules, and of what pages keep: the default one is the profile, one of a partition is memory alone. */
export class Session implements Offered {
  readonly protocol = new Schemes();
  #beforeRequest: Listener | null = null;

  // The browser is started with every permission denied and never asks.
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  // Spelling is off in the profile: its dictionaries would come from the network.
  setSpellCheckerEnabled(): void {}

  readonly webRequest = {
    onBeforeRequest: (
      filterOrListener: Electron.WebRequestFilter | Listener | null,
      listener?: Listener | null,
    ): void => {
      this.#beforeRequest =
        typeof filterOrListener === 'function' ? filterOrListener : (listener ?? null);
    },
  } satisfies Pick<Electron.WebRequest, 'onBeforeRequest'>;

  /** Asks the app's `onBeforeRequest`, if it has set one. */
  admits(url: string, method: string, type: Protocol.Network.ResourceType): Promise<boolean> {
    const ask = this.#beforeRequest;
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
  }
}

const defaultSession = new Session();
const partitions = new Map<string, Session>();

/** A partition that is kept on disk would be a second profile: this host has none. */
function fromPartition(partition: string): Session {
  if (partition.startsWith('persist:')) throw new Error('This host keeps one session on disk.');
  const known = partitions.get(partition) ?? new Session();
  partitions.set(partition, known);
  return known;
}

export const session = { defaultSession, fromPartition };

/** The default session's own schemes. */
export const { protocol } = defaultSession;

/** Every session that has been asked for. */
export const sessions = (): Session[] => [defaultSession, ...partitions.values()];
