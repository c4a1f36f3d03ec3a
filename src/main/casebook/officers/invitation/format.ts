import type { InvitationHead } from './head.ts';

/** What an invitation begins with, and one that has been used. */
export const mark = Buffer.from('OMBUD-INVITATION');
export const usedMark = Buffer.from('OMBUD-INV-USED-1');

export const lengthAt = mark.length;
export const headAt = mark.length + 4;
/** A head names every document that goes along. */
export const longestHead = 128 * 2 ** 20;

/** The front of the file: mark, length of the head, head as JSON. */
export function headBytes(head: InvitationHead): Buffer {
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return Buffer.concat([mark, length, text]);
}

/** What is signed: for this and nothing else. */
export const signedText = (sum: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from('ombud invitation 1\n'), sum]);
