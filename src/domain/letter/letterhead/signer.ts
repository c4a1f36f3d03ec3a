/**
 * Who signs a letter, in words: the person whom the letterhead names, or else the case's handler. '' where neither is a
 * person's name: what somebody is called at a computer signs nothing.
 *
 * @param handler as the case has it; may be a user name or ''
 * @param named the letterhead's own, or ''
 */
export const signerOf = (handler: string, named: string): string =>
  [named, handler].map((name) => name.trim()).find(isPersonsName) ?? '';

/** Two words or more, each of letters: a given name and a family name. `asand`, `root` and `dpo@example.com` are none. */
const isPersonsName = (text: string): boolean => {
  const words = text.split(/\s+/);
  return (
    words.length > 1 && words.every((word) => /^[\p{L}\p{M}]/u.test(word) && !/[@\d_]/.test(word))
  );
};
