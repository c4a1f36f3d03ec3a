import { randomBytes } from 'node:crypto';

const idLength = 8;

/** An id for an officer or a desk: 8 random bytes, 11 letters. */
export const newId = (): string => randomBytes(idLength).toString('base64url');
