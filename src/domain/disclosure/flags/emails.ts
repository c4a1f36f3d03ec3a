import { withoutEnd } from '../../without-end.ts';
import type { Span } from './flag.ts';

const before = /[\p{L}\p{N}._%+'-]{1,64}$/u;
const after = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}/u;
/** `bo (at) example.com`, as people write to keep machines out. */
const spelled = / ?[([](?:at|snabel-?a|a)[)\]] ?/giu;
/** The longest that can stand before and after the sign (RFC 5321). */
const [most, longest] = [64, 255];

/** Where e-mail addresses stand in a plain text, and each as it would be written to. */
export function emailsIn(text: string): (Span & { readonly address: string })[] {
  const found: (Span & { readonly address: string })[] = [];
  const look = (at: number, width: number) => {
    const local = before.exec(text.slice(Math.max(0, at - most), at))?.[0].replace(/^['.-]+/, '');
    const written = after.exec(text.slice(at + width, at + width + longest))?.[0] ?? '';
    const domain = withoutEnd(written, /[.-]/);
    if (!local || !domain || !/\.\p{L}[\p{L}\p{N}-]+$/u.test(domain)) return;
    const address = `${local}@${domain}`.toLowerCase();
    found.push({ start: at - local.length, end: at + width + domain.length, address });
  };
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) look(at, 1);
  for (const { 0: sign, index } of text.matchAll(spelled)) look(index, sign.length);
  return found;
}
