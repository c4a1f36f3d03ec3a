const looked = 64 * 1024;

/** Whether a text of two bytes a letter was written without its mark: every other byte is zero, on one side. */
export function looksWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, looked) & ~1;
  let [even, odd] = [0, 0];
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const many = length / 2 / 2;
  if (length < 4 || (even > 0 && odd > 0 && Math.min(even, odd) * 10 > Math.max(even, odd)))
    return undefined;
  if (odd > many) return 'utf-16le';
  return even > many ? 'utf-16be' : undefined;
}
