import type { Readable, Writable } from 'node:stream';
import { DevtoolsSession } from './devtools-session.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Chromium's DevTools protocol over the two ends of `--remote-debugging-pipe`: JSON documents, each ended by a NUL. */
export class DevtoolsPipe {
  readonly browser: DevtoolsSession;
  readonly #write: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #sessions = new Map<string, DevtoolsSession>();
  #last = 0;
  #gone = false;
  #pieces: Buffer[] = [];

  constructor(write: Writable, read: Readable) {
    this.#write = write;
    this.browser = new DevtoolsSession(this, undefined);
    read.on('data', (piece: Buffer) => this.#take(piece));
    read.on('close', () => this.#close());
    // A browser that goes while it is written to is told of by its exit.
    write.on('error', () => {});
    read.on('error', () => {});
  }

  /** The session of one target, by the id that `Target.attachToTarget` gave. */
  session(sessionId: string): DevtoolsSession {
    const session = new DevtoolsSession(this, sessionId);
    this.#sessions.set(sessionId, session);
    return session;
  }

  call(method: string, params: unknown, sessionId: string | undefined): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#gone) return reject(new Error('The browser is gone.'));
      const id = (this.#last += 1);
      this.#waiting.set(id, { resolve, reject });
      this.#write.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #take(piece: Buffer) {
    let from = 0;
    for (let end = piece.indexOf(0); end >= 0; end = piece.indexOf(0, from)) {
      this.#pieces.push(piece.subarray(from, end));
      from = end + 1;
      const text = Buffer.concat(this.#pieces).toString();
      this.#pieces = [];
      this.#hear(JSON.parse(text));
    }
    if (from < piece.length) this.#pieces.push(piece.subarray(from));
  }

  #hear({ id, method, params, result, error, sessionId }: Message) {
    if (id !== undefined) {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    } else if (method) {
      const session = sessionId ? this.#sessions.get(sessionId) : this.browser;
      session?.emit(method, params);
    }
  }

  #close() {
    this.#gone = true;
    for (const { reject } of this.#waiting.values()) reject(new Error('The browser is gone.'));
    this.#waiting.clear();
  }
}
