import { heldIn } from '../case/work/accounted.ts';
import type { Case } from '../case/case.ts';
import type { RecordOfProcessing } from './record-of-processing.ts';
import { plainName } from './system-mapping.ts';

/**
 * The recipients that the record names for a case's data: those of the systems it was found in, or all while nobody has
 * looked. They are whom a rectification, erasure or restriction is told to (Art. 19).
 */
export function knownRecipients(
  subject: Pick<Case, 'areas' | 'collections'>,
  { recipients }: Pick<RecordOfProcessing, 'recipients'>,
): readonly string[] {
  const systems = new Set(heldIn(subject).map(plainName));
  const named = recipients.flatMap((recipient) => recipient.named);
  const told = named.filter(
    ({ systems: from = [] }) =>
      systems.size === 0 || from.length === 0 || from.some((one) => systems.has(plainName(one))),
  );
  return [...new Set(told.map(({ name }) => name))];
}
