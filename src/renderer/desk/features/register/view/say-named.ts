import type { NamedRecipient } from '#domain/register/record-of-processing.ts';
import type { Words } from '../../../messages/use-words.ts';

/** `Molnet Inc. (USA, utanför EU och EES: standardavtalsklausuler)` */
export function sayNamed(
  { name, country, outsideEea, safeguard }: NamedRecipient,
  t: Words,
): string {
  if (!outsideEea) return `${name} (${country})`;
  const measure = safeguard || t('desk.register.noSafeguard');
  return `${name} (${country}, ${t('register.outsideEea')}: ${measure})`;
}
