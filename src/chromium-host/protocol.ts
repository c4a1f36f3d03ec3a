import type { Protocol } from 'devtools-protocol';

type Handler = (request: Request) => Response | Promise<Response>;
type Offered = Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;

interface Answer {
  readonly responseCode: number;
  readonly responseHeaders: Protocol.Fetch.HeaderEntry[];
  /** In base64. */
  readonly body: string;
}

/** The schemes that one session answers itself. */
export class Schemes implements Offered {
  readonly #handlers = new Map<string, Handler>();

  /** Nothing to do: each origin here is an `https` one, so standard and secure. */
  registerSchemesAsPrivileged(_schemes: Electron.CustomScheme[]): void {}

  handle(scheme: string, handler: Handler): void {
    if (this.#handlers.has(scheme)) throw new Error(`The scheme ${scheme} is already handled.`);
    this.#handlers.set(scheme, handler);
  }

  /** What the app answers to a request for one of its own URLs; `undefined` for a scheme that is none of its. */
  async respond(
    url: string,
    { method, headers, postData }: Protocol.Network.Request,
  ): Promise<Answer | undefined> {
    const handler = this.#handlers.get(new URL(url).protocol.slice(0, -1));
    if (!handler) return undefined;
    const body = postData === undefined ? {} : { body: postData };
    const response = await handler(new Request(url, { method, headers, ...body }));
    return {
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    };
  }
}
