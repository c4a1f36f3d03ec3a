import { refuse } from '../result.ts';

/** Refuses a text without a word in it; gives `undefined` for any other. */
export const wordless = (
  text: string,
): ReturnType<typeof refuse<{ readonly code: 'reason-missing' }>> | undefined =>
  text.trim() ? undefined : refuse({ code: 'reason-missing' });
