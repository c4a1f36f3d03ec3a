import type { LetterheadFacts } from '#domain/letter/letterhead/letterhead.ts';
import type { Sender } from '#domain/letter/letter-facts.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';

/** The controller and officer as a version of the record names them. The policy of 2020 gives no postal address and no officer. */
export const defaultSender = ({
  controller,
  dataProtectionOfficer: { name, contact },
}: RecordOfProcessing): Sender => ({
  name: controller.name,
  address: linesOf(controller.address),
  email: controller.contact,
  phone: controller.phone,
  dataProtectionOfficer: [name, contact].filter((text) => text !== '').join(', '),
  signature: { name: '', title: '' },
});

/** The same with what the letterhead says in its place. */
export function senderOf(
  record: RecordOfProcessing,
  { address, phone, dataProtectionOfficer, signature }: LetterheadFacts,
  name: string,
): Sender {
  const sender = defaultSender(record);
  const own = linesOf(address);
  return {
    ...sender,
    name,
    address: own.length > 0 ? own : sender.address,
    phone: phone || sender.phone,
    dataProtectionOfficer: dataProtectionOfficer || sender.dataProtectionOfficer,
    signature,
  };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
