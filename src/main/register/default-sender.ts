import type { Sender } from '#domain/letter/letter-facts.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';

/** The controller and officer as a version of the record names them. The policy of 2020 gives no postal address and no officer. */
export const defaultSender = ({
  controller,
  dataProtectionOfficer: { name, contact },
}: RecordOfProcessing): Sender => ({
  name: controller.name,
  address: controller.address.split('\n').filter((line) => line.trim() !== ''),
  email: controller.contact,
  dataProtectionOfficer: [name, contact].filter((text) => text !== '').join(', '),
});
