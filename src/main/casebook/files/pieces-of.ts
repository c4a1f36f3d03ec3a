import type { FileHandle } from 'node:fs/promises';

const pieceLength = 1024 * 1024;

/** The bytes of a file from one place to another. */
export async function* piecesOf(file: FileHandle, from: number, to: number) {
  for (let at = from; at < to;) {
    const piece = await readAt(file, at, Math.min(pieceLength, to - at));
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}

/** So many bytes of a file from a place on; fewer where it ends. */
export async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  const { bytesRead } = await file.read(bytes, 0, length, at);
  return bytes.subarray(0, bytesRead);
}
