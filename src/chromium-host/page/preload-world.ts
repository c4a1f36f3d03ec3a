import type { pack, unpack } from './codec.ts';
import type { inPieces } from './in-pieces.ts';
import type { FromPage, ToPage } from './wire.ts';
import type { openWorldPort, WorldPort } from './world-port.ts';

interface Given {
  readonly pack: typeof pack;
  readonly unpack: typeof unpack;
  readonly openWorldPort: typeof openWorldPort;
  readonly binding: string;
  readonly receiver: string;
  readonly inPieces: typeof inPieces;
  readonly preload: (require: (name: string) => unknown, module: object, exports: object) => void;
}

/**
 * Runs the app's preload in a world of its own: it shares the document with the page, but no object. Here, and only
 * here, is the binding to the process. Starts when the page's world has answered; the page's scripts come after that.
 */
export function startPreloadWorld(given: Given) {
  type Listener = (event: object, ...args: unknown[]) => void;
  const callProcess: unknown = Reflect.get(globalThis, given.binding);
  const waiting = new Map<number, (message: ToPage) => void>();
  const listeners = new Map<string, Set<Listener>>();
  let calls = 0;

  function tell(message: FromPage) {
    if (typeof callProcess !== 'function') return;
    const pieces = given.inPieces(given.pack(message));
    for (const [at, piece] of pieces.entries())
      callProcess((at === pieces.length - 1 ? '.' : '+') + piece);
  }
  const ipcRenderer = {
    invoke(channel: string, ...args: unknown[]) {
      return new Promise((resolve, reject) => {
        const id = (calls += 1);
        tell({ kind: 'invoke', id, channel, args });
        waiting.set(id, (message) => {
          if (message.kind === 'answer') resolve(message.value);
          else if (message.kind === 'failure') reject(new Error(message.message));
        });
      });
    },
    send: (channel: string, ...args: unknown[]) => tell({ kind: 'send', channel, args }),
    on(channel: string, listener: Listener) {
      const known = listeners.get(channel) ?? new Set();
      listeners.set(channel, known.add(listener));
      return ipcRenderer;
    },
    off(channel: string, listener: Listener) {
      listeners.get(channel)?.delete(listener);
      return ipcRenderer;
    },
  };
  let heard = '';
  Reflect.set(globalThis, given.receiver, (piece: string, last: boolean) => {
    heard += piece;
    if (!last) return;
    const message = given.unpack(heard) as ToPage;
    heard = '';
    if (message.kind === 'push') {
      for (const listener of listeners.get(message.channel) ?? [])
        listener({ sender: ipcRenderer }, ...message.args);
      return;
    }
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });

  function run(page: WorldPort) {
    const contextBridge = {
      exposeInMainWorld: (name: string, value: unknown) => page.expose(name, value),
    };
    const module = { exports: {} };
    const require = (name: string) => {
      if (name !== 'electron') throw new Error(`A preload has no module ${name}.`);
      return { contextBridge, ipcRenderer };
    };
    given.preload(require, module, module.exports);
  }
  const node = document.createElement('div');
  const port = given.openWorldPort(node, 'to-preload', 'to-page');
  addEventListener('focus', () => tell({ kind: 'focus' }));
  addEventListener(
    'ombud-page-world',
    () => {
      dispatchEvent(new MouseEvent('ombud-preload-world', { relatedTarget: node }));
      tell({ kind: 'hello', url: location.href });
      run(port);
    },
    { once: true },
  );
}
