import type { Case } from '#domain/case/case.ts';
import { meantBy, textsIn } from '#domain/disclosure/proof/meant.ts';
import type { Proof } from '#domain/disclosure/proof/proof.ts';
import { outgoingNames } from '#domain/disclosure/names/outgoing-name.ts';
import { secretsOf } from '#domain/disclosure/proof/secrets.ts';
import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { copiedMessages } from '#domain/letter/machine-copy/copied-messages.ts';
import type { MachineCopy } from '#domain/letter/machine-copy/machine-copy.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { proveAside } from '../../disclosure/proof/prove-aside.ts';
import type { Pacing } from '../../jobs/pacing.ts';
import { messagesText } from '../../letters/copies/messages-text.ts';
import { legible } from '../../letters/draw/text/legible.ts';
import { outgoingData } from '../collected/outgoing-data.ts';
import type { Work } from '../work.ts';

/** A letter that is drawn and not yet kept. */
export interface DrawnToProve {
  readonly document: LetterDocument;
  readonly fileName: string;
  readonly pdf: Uint8Array;
  /** The machine-readable copy inside it, where there is one; its tables are not taken as meant. */
  readonly copy?: MachineCopy;
}

/**
 * Refuses (`redaction-leaked`) a letter in which anything redacted in the case can still be found: in its pages, its
 * metadata, the files inside it or the words of the grounds. Gives what the search showed.
 */
export async function proveLetter(
  work: Work,
  subject: Case,
  { document, fileName, pdf, copy }: DrawnToProve,
  { signal }: Pacing = {},
): Promise<Result<Proof, Refusal>> {
  const { disclosure, requester, collections } = subject;
  if (disclosure.redactions.length === 0) {
    return ok({ leaks: [], standElsewhere: [], unprovable: [] });
  }
  const data = await outgoingData(work, subject, document.language);
  if (!data.ok) return data;
  const names = outgoingNames(collections, data.value.held, disclosure.leftOut);
  const secrets = secretsOf(data.value.held, disclosure, names);
  const { tables, withheld } = data.value;
  const messages = copiedMessages(data.value.messages, work.clock.placeOf(subject).zone);
  const others = textsIn([
    { ...copy, tables: [], messages: [] },
    Object.values(requester),
    tables,
    messages,
    `${messagesText(messages)}\n`,
    withheld.map(({ words: _, ...counted }) => counted),
  ]);
  const order = {
    name: fileName,
    pdf,
    words: withheld.map(({ words }) => words),
    meant: meantBy(legible(document).letter, others),
    secrets,
  };
  const proof = await proveAside(order, signal);
  const [leak] = proof.leaks;
  if (leak) return refuse({ code: 'redaction-leaked', ...leak });
  return ok(proof);
}
