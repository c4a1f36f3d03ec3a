import type { Dialog } from '../../src/renderer/desk/components/dialogs/dialog-store.ts';
import type { Page } from 'playwright';
import { over } from './openings.ts';

type NameOf<Of> = Of extends {
  readonly type: infer Type extends string;
  readonly act: infer Act extends string;
}
  ? `${Type} ${Act}`
  : Of extends { readonly type: infer Type extends string }
    ? Type
    : never;

/** A dialog of the desk: its type, and its act where a type has several. */
export type DialogName = NameOf<Dialog>;

/**
 * Every dialog of the desk: the types see to it that none is left out. The walk comes to each, but for those that need what it
 * has not: for them the journey that looks at them, a file of `test/e2e`.
 */
export const everyDialog: Readonly<Record<DialogName, 'walked' | { readonly journey: string }>> = {
  'log-case': 'walked',
  'export-cases': 'walked',
  commands: 'walked',
  keys: 'walked',
  searches: 'walked',
  'save-search': 'walked',
  'collect-data': 'walked',
  'bulk assign': 'walked',
  'bulk add-note': 'walked',
  'bulk place-hold': 'walked',
  evidence: 'walked',
  dispose: 'walked',
  'decide-retention': 'walked',
  'secrets change': 'walked',
  'secrets renew': 'walked',
  'team invite': 'walked',
  'team accept': 'walked',
  'team remove': 'walked',
  'team change-role': 'walked',
  'approve-as': { journey: 'book/team.e2e.ts' },
  'map-system': 'walked',
  'column-internal': { journey: 'cases/mail-to-summary.e2e.ts' },
  'withdraw-redaction': { journey: 'cases/mail-to-summary.e2e.ts' },
  'put-back': { journey: 'cases/mail-to-summary.e2e.ts' },
  why: 'walked',
  extend: 'walked',
  pause: 'walked',
  resume: 'walked',
  'withdraw-extension': 'walked',
  'what-if': 'walked',
  'withdraw-pause': 'walked',
  'override-country': 'walked',
  'move-target': 'walked',
  'add-note': 'walked',
  reopen: 'walked',
  'place-hold': 'walked',
  'lift-hold': 'walked',
  confine: 'walked',
  'settle-clash': { journey: 'book/team.e2e.ts' },
  'correct-receipt': 'walked',
  'correct-requester': 'walked',
  assign: 'walked',
  'withdraw-data': 'walked',
  'breach describe': 'walked',
  'breach assess': 'walked',
  'breach decide-notification': 'walked',
  'breach notify': 'walked',
  'breach supplement': 'walked',
  'breach decide-communication': 'walked',
  'breach inform': 'walked',
  'breach list-controller': 'walked',
  'breach drop-controller': 'walked',
  'breach tell-controller': 'walked',
  'ask-identity': 'walked',
  'waive-identity': 'walked',
  'confirm-identity': 'walked',
  'fail-identity': 'walked',
  'name-representative': 'walked',
  'show-authority': 'walked',
  'remove-representative': 'walked',
  'decide-fee': 'walked',
  'decide-refusal': 'walked',
  close: 'walked',
  'decide-role': 'walked',
  forward: 'walked',
  'classify-requester': 'walked',
  'measures take': 'walked',
  'measures withdraw': 'walked',
  'measures tell': 'walked',
  'measures excuse': 'walked',
  'measures portable': 'walked',
  'measures restrict': 'walked',
  'measures weigh': 'walked',
  'measures review': 'walked',
  'measures list-recipient': 'walked',
  'measures no-recipients': 'walked',
  'measures announce': 'walked',
  'measures stop-marketing': 'walked',
  'measures lift': 'walked',
  'complaint appoint': 'walked',
  'complaint options': 'walked',
  'complaint remedy': 'walked',
  'complaint find': 'walked',
  'complaint carry-out': 'walked',
  'complaint branch': 'walked',
  inquiry: 'walked',
  'work drop-task': 'walked',
  'work receive-area': 'walked',
  'work add-task': 'walked',
  'work ask-area': 'walked',
  'work hand-over': 'walked',
  'work log-contact': 'walked',
  'work attach': 'walked',
  'work link': 'walked',
  suppress: 'walked',
  unsuppress: 'walked',
  'withdraw-version': 'walked',
  'drop-version': 'walked',
  'add-closed-day': 'walked',
  'strike-holiday': 'walked',
  'remove-closed-day': 'walked',
  'restore-holiday': 'walked',
};

/** What React keeps of a place on the page: what it was given, and what it stands in. */
interface Drawn {
  readonly memoizedProps?: { readonly value?: { readonly dialog?: Dialog } } | null;
  readonly return: Drawn | null;
}

/** Which of the desk's dialogs are open, by what the desk itself keeps of them; those that are none of these are left out. */
export const openDialogs = (page: Page): Promise<readonly string[]> =>
  page.getByRole('dialog').evaluateAll((nodes) =>
    nodes.flatMap((node) => {
      const key = Object.keys(node).find((one) => one.startsWith('__reactFiber$'));
      let at = (node as unknown as Record<string, Drawn | null>)[key ?? ''];
      for (; at; at = at.return) {
        const dialog = at.memoizedProps?.value?.dialog;
        if (dialog) return 'act' in dialog ? `${dialog.type} ${dialog.act}` : dialog.type;
      }
      return [];
    }),
  );

/** What a screen reader calls each dialog and menu that lies over the page; '' where it has no name for it. */
export const namesOver = (page: Page): Promise<readonly string[]> =>
  page.locator(over).evaluateAll((nodes) =>
    nodes.map((node) => {
      const by = (node.getAttribute('aria-labelledby') ?? '').split(' ');
      const texts = by.map((id) => document.querySelector(`[id="${id}"]`)?.textContent ?? '');
      return (node.getAttribute('aria-label') ?? texts.join('')).trim();
    }),
  );
