/** What a choice takes for itself: the space bar and the arrows. */
const ofChoices = /^(?: |Arrow\w+)$/;

/**
 * Whether a key that is pressed there is a letter of somebody's text, or chooses in a list: then it is nobody's command. A box or
 * choice that was just clicked takes no letters.
 */
export function isTyping({ target, key }: Pick<KeyboardEvent, 'target' | 'key'>): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('input:is([type="checkbox"], [type="radio"])')) return ofChoices.test(key);
  return target.closest('input, textarea, select, [contenteditable], [role="combobox"]') !== null;
}
