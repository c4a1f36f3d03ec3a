import type { Protocol } from 'devtools-protocol';

type Handler = (request: Request) => Response | Promise<Response>;

interface Answer {
  readonly responseCode: number;
  readonly responseHeaders: Protocol.Fetch.HeaderEntry[];
  /** In base64. */
  readonly body: string;
}

const handlers = new Map<string, Handler>();

export const protocol = {
  /** Nothing to do: each origin here is an `https` one, so standard and secure. */
  registerSchemesAsPrivileged: (_schemes: Electron.CustomScheme[]): void => {},

  handle(scheme: string, handler: Handler): void {
    if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} is already handled.`);
    handlers.set(scheme, handler);
  },
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle'>;

/** What the app answers to a request for one of its own URLs; `undefined` for a scheme that is none of its. */
export async function respond(
  url: string,
  { method, headers, postData }: Protocol.Network.Request,
): Promise<Answer | undefined> {
  const handler = handlers.get(new URL(url).protocol.slice(0, -1));
  if (!handler) return undefined;
  const body = postData === undefined ? {} : { body: postData };
  const response = await handler(new Request(url, { method, headers, ...body }));
  return {
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  };
}
