import { Unreadable } from '../tables/unreadable.ts';

/** What a library throws about a stranger's bytes is no bug of ours: the file cannot be read, or has a password. */
export async function refusing<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(
      isProtected ? { code: 'file-protected' } : { code: 'format-unsupported', extension: '' },
    );
  }
}
