import { makeLineEnd, publicKeyLength, type Line } from './line.ts';

/** The book's end: opens what a desk sealed, and seals the answer for that desk. */
export function makeBookEnd() {
  const end = makeLineEnd();
  /** The desk that spoke last: there is one window. */
  let known: { readonly key: string; readonly line: Promise<Line> } | undefined;

  const lineTo = async (key: Uint8Array): Promise<Line> => {
    const name = key.join();
    if (known?.key !== name) known = { key: name, line: (await end).join(key) };
    return known.line;
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
