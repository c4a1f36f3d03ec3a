import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.js';

type Commands = ProtocolMapping.Commands;
type Events = ProtocolMapping.Events;

/** What carries a call to the browser and its answer back. */
interface Calls {
  call(method: string, params: unknown, sessionId: string | undefined): Promise<unknown>;
}

/** One target's conversation within the pipe (the browser's own has no id), typed by the protocol's definitions. */
export class DevtoolsSession {
  readonly id: string | undefined;
  readonly #pipe: Calls;
  readonly #listeners = new Map<string, Array<(params: never) => void>>();

  constructor(pipe: Calls, id: string | undefined) {
    this.#pipe = pipe;
    this.id = id;
  }

  async send<M extends keyof Commands>(
    method: M,
    ...[params]: Commands[M]['paramsType']
  ): Promise<Commands[M]['returnType']> {
    // The browser speaks the protocol it was built with: what it gives is taken at its word.
    return (await this.#pipe.call(method, params, this.id)) as Commands[M]['returnType'];
  }

  /** Hears an event until what it gives back is called. */
  on<E extends keyof Events>(event: E, listener: (params: Events[E][0]) => void): () => void {
    const heard = () => this.#listeners.get(event) ?? [];
    this.#listeners.set(event, [...heard(), listener]);
    return () =>
      void this.#listeners.set(
        event,
        heard().filter((one) => one !== listener),
      );
  }

  emit(event: string, params: unknown): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(params as never);
  }
}
