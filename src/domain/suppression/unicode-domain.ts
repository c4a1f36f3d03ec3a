/** The parameters of Punycode for domain names (RFC 3492, section 5). */
const [base, least, most, skew, damp] = [36, 1, 26, 38, 700];

/**
 * A domain name with its labels as people read them: `xn--exmple-cua.com` is `exämple.com`. What is no right Punycode is
 * left as it is.
 */
export const unicodeDomain = (domain: string): string =>
  domain
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decoded(label.slice(4)) ?? label) : label))
    .join('.')
    .normalize('NFKC');

function decoded(label: string): string | undefined {
  const hyphen = label.lastIndexOf('-');
  const points = Array.from(label.slice(0, Math.max(0, hyphen)), (one) => one.codePointAt(0) ?? 0);
  let [code, index, bias] = [128, 0, 72];
  for (let at = hyphen + 1; at < label.length;) {
    const before = index;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = digitOf(label.charCodeAt(at));
      at += 1;
      if (digit === undefined) return undefined;
      index += digit * weight;
      const threshold = Math.min(most, Math.max(least, k - bias));
      if (digit < threshold) break;
      weight *= base - threshold;
      if (weight > 1e9 || index > 1e9) return undefined;
    }
    bias = adapted(index - before, points.length + 1, before === 0);
    code += Math.floor(index / (points.length + 1));
    index %= points.length + 1;
    if (code > 0x10ffff) return undefined;
    points.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...points);
}

function digitOf(unit: number): number | undefined {
  if (unit >= 0x30 && unit < 0x3a) return unit - 0x30 + 26;
  if (unit >= 0x61 && unit < 0x7b) return unit - 0x61;
  return undefined;
}

function adapted(delta: number, count: number, first: boolean): number {
  let left = first ? Math.floor(delta / damp) : delta >> 1;
  left += Math.floor(left / count);
  let k = 0;
  for (; left > ((base - least) * most) >> 1; k += base) left = Math.floor(left / (base - least));
  return k + Math.floor(((base - least + 1) * left) / (left + skew));
}
