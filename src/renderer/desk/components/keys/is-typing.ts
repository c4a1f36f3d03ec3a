/** Whether a key that is pressed there is a letter of somebody's text, or chooses in a list: then it is nobody's command. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="combobox"]',
  ) !== null;
