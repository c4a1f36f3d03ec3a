import { judgeCharset } from './judge-charset.ts';

/**
 * The text of a file that does not say how it is encoded, as it most likely is: by its byte order mark, as UTF-8 or UTF-16
 * where it is that, else by which letters make words.
 */
export const decodeText = (bytes: Uint8Array): string => judgeCharset(bytes).text;
