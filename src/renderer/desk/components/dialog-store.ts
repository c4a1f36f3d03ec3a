import { create } from 'zustand';

/** Every dialog of the desk; one at a time is open, and `app/dialogs.tsx` draws it. */
export type Dialog =
  | { readonly type: 'log-case' }
  | { readonly type: 'add-note'; readonly reference: string }
  | { readonly type: 'confirm-identity'; readonly reference: string }
  | { readonly type: 'correct-receipt'; readonly reference: string; readonly receivedAt: string }
  | {
      readonly type: 'correct-requester';
      readonly reference: string;
      readonly requester: {
        readonly name: string;
        readonly email: string;
        readonly address: string;
      };
    }
  | { readonly type: 'assign'; readonly reference: string; readonly handler: string }
  | { readonly type: 'close'; readonly reference: string }
  | { readonly type: 'reopen'; readonly reference: string }
  | { readonly type: 'collect-data'; readonly reference: string; readonly file?: File };

export const useDialog = create<{ readonly dialog: Dialog | undefined }>(() => ({
  dialog: undefined,
}));

export const openDialog = (dialog: Dialog) => useDialog.setState({ dialog });

export const closeDialog = () => useDialog.setState({ dialog: undefined });
