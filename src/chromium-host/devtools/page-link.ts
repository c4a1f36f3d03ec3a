import type { DevtoolsSession } from './devtools-session.ts';
import { frameIn } from './frame-in.ts';
import { pack } from '../page/codec.ts';
import { inPieces } from '../page/in-pieces.ts';
import { binding, receiver, world, type FromPage, type ToPage } from '../page/wire.ts';

/** Characters; a batch of files on its way to be read is the longest that a page says. */
const longest = 400_000_000;

/** The way between the process and the preload's world of one page, over whatever document it shows at the time. */
export class PageLink {
  readonly #session: DevtoolsSession;
  #context: number | undefined;
  #heard = '';

  constructor(session: DevtoolsSession, hear: (message: FromPage, link: PageLink) => void) {
    this.#session = session;
    session.on('Runtime.executionContextsCleared', () => (this.#context = undefined));
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== binding) return;
      // Only our own code runs in that world. The first thing it says is its hello.
      if (executionContextId !== this.#context) this.#heard = '';
      this.#context = executionContextId;
      // More than any page of ours has to say.
      if (this.#heard.length > longest) this.#heard = '';
      this.#heard += payload.slice(1);
      if (payload.startsWith('+')) return;
      const message = frameIn(this.#heard);
      this.#heard = '';
      if (message) hear(message, this);
    });
  }

  /** The binding exists in the preload's world alone: the page cannot call it, nor find its name. */
  async open(preloadScript: string | undefined, pageScript: string): Promise<void> {
    const session = this.#session;
    await session.send('Runtime.enable');
    if (!preloadScript) return;
    await session.send('Runtime.addBinding', { name: binding, executionContextName: world });
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadScript,
      worldName: world,
    });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript });
  }

  /** A message to the page; it is dropped when the document that would take it is gone, as in Electron. */
  send(message: ToPage): void {
    const executionContextId = this.#context;
    if (executionContextId === undefined) return;
    const pieces = inPieces(pack(message));
    for (const [at, piece] of pieces.entries()) {
      const last = at === pieces.length - 1;
      const call = {
        executionContextId,
        functionDeclaration: `(piece, last) => ${receiver}(piece, last)`,
        arguments: [{ value: piece }, { value: last }],
        silent: true,
      };
      this.#session.send('Runtime.callFunctionOn', call).catch(() => {});
    }
  }
}
