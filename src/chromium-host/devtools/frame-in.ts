import { unpack } from '../page/codec.ts';
import type { FromPage } from '../page/wire.ts';

/** What a page said, or `undefined` for what is no message: a page is another process, and may say anything. */
export function frameIn(text: string): FromPage | undefined {
  let message: unknown;
  try {
    message = unpack(text);
  } catch {
    return undefined;
  }
  return isFrame(message) ? message : undefined;
}

function isFrame(message: unknown): message is FromPage {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  const { kind, id, channel, args, url } = message as Record<string, unknown>;
  if (kind === 'hello') return typeof url === 'string';
  if (kind === 'focus') return true;
  if (typeof channel !== 'string' || !Array.isArray(args)) return false;
  return kind === 'send' || (kind === 'invoke' && typeof id === 'number');
}
