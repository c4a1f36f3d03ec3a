import { makeLineEnd, publicKeyLength, type Line } from './line.ts';

/** More pages than there are windows; whose line was let go of is joined anew. */
const most = 32;

/** The book's end: opens what a desk sealed, and seals the answer for that desk. */
export function makeBookEnd() {
  const end = makeLineEnd();
  /** One for each page of the desk that has spoken, those that spoke last. */
  const known = new Map<string, Promise<Line>>();

  const lineTo = async (key: Uint8Array): Promise<Line> => {
    const name = key.join();
    const own = await end;
    const line = known.get(name) ?? own.join(key);
    known.delete(name);
    known.set(name, line);
    for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
    return line;
  };

  return {
    publicKey: end.then(({ publicKey }) => publicKey),
    /** Rejects for a frame that no desk made for this end. */
    async open(frame: Uint8Array, channel: string) {
      const line = await lineTo(frame.slice(0, publicKeyLength));
      const request = await line.open(frame.subarray(publicKeyLength), channel);
      return { request, seal: (answer: unknown) => line.seal(answer, channel) };
    },
  };
}
