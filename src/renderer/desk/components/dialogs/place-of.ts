import { dropForm, type Place } from '../unsaved/unsaved-store.ts';
import { type Dialog, useDialog } from './dialog-store.ts';

/** Where what is written in a dialog is kept: which dialog it is, of which case, about which of its parts. */
export function placeOf(dialog: Dialog): Place {
  const told = Object.entries(dialog).filter(([, value]) => isName(value));
  return {
    place: told.map((entry) => entry.join('=')).join(' '),
    dialog,
    ...('reference' in dialog && { reference: dialog.reference }),
  };
}

/** A dialog that is closed was saved or given up. One that is cut off by a locking or a crash is never closed. */
export const forgetClosedDialogs = (): (() => void) =>
  useDialog.subscribe(({ dialog }, before) => {
    if (!dialog && before.dialog) dropForm(placeOf(before.dialog).place);
  });

const isName = (value: unknown) =>
  typeof value === 'string' ||
  typeof value === 'number' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));
