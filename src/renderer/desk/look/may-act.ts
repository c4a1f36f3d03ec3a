import { useLook } from './look-store.ts';

/** Whether a key may act wherever one is: a letter or sign by itself only for those who want it to (WCAG 2.2, 2.1.4). */
export const mayAct = ({
  key,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): boolean =>
  key.length > 1 || ctrlKey || metaKey || useLook.getState().singleKeys;
