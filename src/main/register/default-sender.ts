import type { Sender } from '#domain/letter/letter-facts.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';

/** What the first-run screen proposes: the controller as the policy names it. The policy gives no postal address and no officer. */
export const defaultSender = ({ controller }: RecordOfProcessing): Sender => ({
  name: controller.name,
  address: [],
  email: controller.contact,
  dataProtectionOfficer: '',
});
