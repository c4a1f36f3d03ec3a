/**
 * Why a carrier (shared folder, PostgreSQL, bundle) did not do what it was asked. None of them concerns the book itself:
 * whatever the carrier says, the work on the desk goes on.
 */
export type CarrierRefusal =
  /** None is chosen on this desk. */
  | { readonly code: 'carrier-none' }
  /** No desk of the book is called so, and nobody who works at one. */
  | { readonly code: 'desk-unknown'; readonly name: string }
  /** The folder or file is not there, or not one. */
  | { readonly code: 'carrier-missing' }
  | { readonly code: 'carrier-read-only' }
  | { readonly code: 'carrier-full' }
  /** It has not answered for so many seconds. */
  | { readonly code: 'carrier-slow'; readonly seconds: number }
  /** More lies in the folder than is gone through: mostly what is none of ours. */
  | { readonly code: 'carrier-crowded'; readonly most: number }
  | { readonly code: 'carrier-unreachable' }
  | { readonly code: 'carrier-other-book' }
  | { readonly code: 'carrier-newer'; readonly found: number; readonly known: number }
  /** What it says of itself does not read: half a file, or none of ours. */
  | { readonly code: 'carrier-damaged' }
  /** An object of a name that was listed a moment ago, or is named elsewhere, is not there. */
  | { readonly code: 'object-missing' }
  /** Other bytes stand under that name already. */
  | { readonly code: 'object-differs' }
  /** What this desk has put there cannot be taken back: another login put it, or the right to was taken away. */
  | { readonly code: 'object-kept' }
  | { readonly code: 'object-too-large'; readonly megabytes: number }
  /** `OMBUD_CARRIER` is not set. */
  | { readonly code: 'address-missing' }
  | { readonly code: 'address-malformed' }
  /** The address asks for a connection that anybody on the way could read or answer. */
  | { readonly code: 'address-unprotected' }
  | { readonly code: 'server-without-tls' }
  /** The certificate is not signed by an authority that is trusted here, is out of date, or is another server's. */
  | { readonly code: 'server-untrusted' }
  /** The server answered with an error that says nothing of what this app asked: `state` is its SQLSTATE. */
  | { readonly code: 'server-failed'; readonly state: string }
  | { readonly code: 'login-refused' }
  | { readonly code: 'database-missing' }
  /** The login may not do what a desk does there. */
  | { readonly code: 'rights-missing' }
  /** The login may not make what `carrier init` makes. */
  | { readonly code: 'rights-to-make-missing' }
  /** The tables are not made yet, or not there any more. */
  | { readonly code: 'database-unprepared' }
  /** They are other ones than this app makes. */
  | { readonly code: 'database-strange' };

/**
 * This desk has written more than it knows of: it was brought back from an old copy. Event `seq` of its log, which others
 * may have, is not in it.
 */
export interface DeskRestored {
  readonly code: 'desk-restored';
  readonly seq: number;
}
