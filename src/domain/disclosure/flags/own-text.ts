import { addressKey, nameWords, numberKey, type Own } from './own.ts';
import { isOwnName } from './own-name.ts';
import { plainText } from './plain-text.ts';

/** Whether a text is nothing but the requester's own: an e-mail address, a number, an address or a name of theirs. */
export function isOwnText(raw: string, own: Own): boolean {
  const text = plainText(raw).text.trim();
  if (text.includes('@')) return own.emails.has(text.toLowerCase());
  if (/^[\d\s()+./-]{5,}$/.test(text)) return own.numbers.has(numberKey(text));
  const key = addressKey(text);
  if (/\d/.test(text)) return key !== '' && own.addresses.some((address) => address.includes(key));
  const words = nameWords(text);
  return words.length > 0 && isOwnName(words, own);
}
