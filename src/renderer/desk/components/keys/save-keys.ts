/** What saves a copy of the document one is at, in a menu and for a screen reader. */
export const saveKeys = 'Ctrl+S';
export const saveKeysSaid = 'Control+S Meta+S';

/** Whether a key does it. */
export const isSaveKey = ({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): boolean =>
  key.toLowerCase() === 's' && (ctrlKey || metaKey) && !shiftKey && !altKey;
