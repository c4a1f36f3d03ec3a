import { mayAct } from '../../look/may-act.ts';
import { isTyping } from './is-typing.ts';

/** Whether a key is meant for the page: not where somebody types, a dialog, menu or list is open, it is held down, or single keys are not wanted. */
export const isCommand = (event: KeyboardEvent): boolean =>
  !event.repeat &&
  mayAct(event) &&
  !isTyping(event) &&
  document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') === null;
