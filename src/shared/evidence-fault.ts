/**
 * What checking a pack has found wrong. `name` is that of a file in the pack, `seq` the number of an event in the log of
 * `desk`.
 *
 * - `pack-unreadable`: it is no zip, or not as this program packs one. `manifest-unreadable`: it does not say what it is.
 * - `pack-newer`: a later version packed it, in a form that this one does not know.
 * - `pack-too-many-files`, `pack-too-large`: more than `most` files, or megabytes: nobody packs so much.
 * - `container-altered`: bytes of the zip that belong to none of its files are not as they were written.
 * - `listed-twice`: a case, a log or a file that the pack lists more than once.
 * - `signature-missing`, `signature-wrong`: nobody signed for the pack, or what was signed is another.
 *   `signer-unknown`: whoever did is no officer of the book.
 * - `file-missing`, `file-altered`, `file-foreign`: it is not there, not as it was packed, or not of this pack.
 * - `log-broken`: the event is not as it was written, or does not follow the one before. `log-ends-elsewhere`: the log in
 *   the pack is not the one that the pack was made from.
 * - `log-forked`: the event saw another event in another log than stands there.
 * - `batch-not-signed`: the officer whom it names did not sign for it.
 * - `event-does-not-open`: what is sealed is not what the key was given for. `event-withheld`: an event of a case is not
 *   shown, or not opened where the case is said to be whole. `events-differ`: what the case's file says is not what was sealed.
 * - `case-misstated`: the log has it under another number, or not as disposed of; or it is shown with names where the pack says that
 *   they are left out.
 * - `document-missing`: a document that an event names is not in the pack as it was kept.
 */
export type PackFault =
  | {
      readonly code:
        | 'pack-unreadable'
        | 'manifest-unreadable'
        | 'pack-newer'
        | 'container-altered'
        | 'signature-missing'
        | 'signature-wrong'
        | 'signer-unknown';
    }
  | PackTooMuch
  | {
      readonly code: 'file-missing' | 'file-altered' | 'file-foreign' | 'listed-twice';
      readonly name: string;
    }
  | {
      readonly code:
        | 'log-broken'
        | 'log-forked'
        | 'batch-not-signed'
        | 'event-does-not-open'
        | 'event-withheld';
      readonly desk: string;
      readonly seq: number;
    }
  | { readonly code: 'log-ends-elsewhere'; readonly desk: string }
  | { readonly code: 'events-differ' | 'case-misstated'; readonly reference: string }
  | { readonly code: 'document-missing'; readonly reference: string; readonly name: string };

/** A pack of more files, or megabytes, than may be made or checked. */
export type PackTooMuch =
  | { readonly code: 'pack-too-many-files'; readonly most: number }
  | { readonly code: 'pack-too-large'; readonly megabytes: number; readonly most: number };
