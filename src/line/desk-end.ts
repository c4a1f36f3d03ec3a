import { joined, makeLineEnd, type Line } from './line.ts';

/** Asks over a wire, and gives what came back. */
export type Invoke = (channel: string, request: unknown) => Promise<unknown>;

/** On this channel an end gets the other end's key. */
export const keyChannel = 'line:key';

/**
 * The desk's end: each request goes sealed to whoever has the book, behind the key of this end, and its answer comes
 * back sealed. What is refused on the way, where nobody could open it, comes back as it is.
 */
export function sealedOver(invoke: Invoke): Invoke {
  const end = makeLineEnd();
  let line: Promise<Line> | undefined;
  return async (channel, request) => {
    if (!line) {
      const key = await invoke(keyChannel, undefined);
      if (!(key instanceof Uint8Array)) return key;
      line = end.then((own) => own.join(key));
    }
    const own = await line;
    const frame = joined((await end).publicKey, await own.seal(request, channel));
    const answer = await invoke(channel, frame);
    return answer instanceof Uint8Array ? own.open(answer, channel) : answer;
  };
}
