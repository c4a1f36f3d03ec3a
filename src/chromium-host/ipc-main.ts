import { EventEmitter } from 'node:events';
import type { WebFrame } from './windows/web-frame.ts';

/** Who asks. The frame is the very object of `sender.mainFrame`, with the URL the browser gave, not the page. */
export interface IpcEvent {
  readonly sender: { readonly id: number; readonly mainFrame: WebFrame };
  readonly senderFrame: WebFrame;
}

type Handler = (event: IpcEvent, ...args: unknown[]) => unknown;

class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler) {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  removeHandler(channel: string) {
    this.#handlers.delete(channel);
  }

  /** Hands on one `send`. Of a channel that nobody listens to nothing comes, whatever name a page gives it. */
  tell(event: IpcEvent, channel: string, args: unknown[]): void {
    if (channel !== 'error') this.emit(channel, event, ...args);
  }

  /** Answers one `invoke`; a failure crosses as its message only. */
  async answer(event: IpcEvent, channel: string, args: unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...args);
  }
}

export const ipcMain = new IpcMain();
