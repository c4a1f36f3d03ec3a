import type { CaseKind } from '../case/kind.ts';
import type { Figure } from '../retention/figure.ts';

/** What is counted: a case that stands, one that is gone, or one that is confidential and not open to whoever counts. */
export interface CountedCase extends Figure {
  readonly from: 'book' | 'disposed' | 'confidential';
  readonly receivedOn: string;
  /** The month alone is known, and {@link receivedOn} is its first day. */
  readonly monthOnly?: boolean;
  /** Of one that stands: when it is or was due (as in `DueDate.due`), in the zone it runs in, and its handler. */
  readonly due?: string;
  readonly zone?: string;
  readonly handler?: string;
}

/** What everybody knows of a confidential case: that it was received, of which kind, and on which day (`YYYY-MM-DD`). */
export const confidentialCase = (kind: CaseKind, receivedOn: string): CountedCase => ({
  from: 'confidential',
  kind,
  received: receivedOn.slice(0, 7),
  receivedOn,
  extended: false,
});

/**
 * The figure of a case that is gone. Those of the first version know the month of receipt alone: they count as received on its
 * first day (`2023-09` on `2023-09-01`), and as answered in no period, for nothing says when.
 */
export const disposedCase = (figure: Figure): CountedCase => ({
  ...figure,
  from: 'disposed',
  receivedOn: figure.receivedOn ?? `${figure.received}-01`,
  ...(figure.receivedOn === undefined && { monthOnly: true }),
});
