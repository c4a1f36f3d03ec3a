import { z } from 'zod';
import type { CaseCommand } from '#domain/case/command.ts';

import { line, text } from './case-parts.ts';
import { breachSchemas } from '../commands/breach.ts';
import { clashSchemas } from '../commands/clash.ts';
import { clockSchemas } from '../commands/clock.ts';
import { complaintSchemas } from '../commands/complaint.ts';
import { dataSchemas } from '../commands/data.ts';
import { disposalSchemas } from '../commands/disposal.ts';
import { decisionSchemas } from '../commands/decisions.ts';
import { draftingSchemas } from '../commands/drafting.ts';
import { endingSchemas } from '../commands/ending.ts';
import { holdSchemas } from '../commands/hold.ts';
import { identitySchemas } from '../commands/identity.ts';
import { inquirySchemas } from '../commands/inquiry.ts';
import { letterSchemas } from '../commands/letters.ts';
import { redactionSchemas } from '../commands/redaction.ts';
import { measureSchemas } from '../commands/measures.ts';
import { portabilitySchemas } from '../commands/portability.ts';
import { recipientSchemas } from '../commands/recipients.ts';
import { registrationSchemas } from '../commands/registration.ts';
import { requesterSchemas } from '../commands/requester.ts';
import { restrictionSchemas } from '../commands/restriction.ts';
import { roleSchemas } from '../commands/role.ts';
import { workSchemas } from '../commands/work.ts';

/** Every command `decide` knows, as it comes over the wire and from `desk do`; one topic, one file. */
export const caseCommandSchema = z.discriminatedUnion('type', [
  ...registrationSchemas,
  ...roleSchemas,
  ...requesterSchemas,
  ...identitySchemas,
  ...clockSchemas,
  ...dataSchemas,
  ...redactionSchemas,
  ...draftingSchemas,
  ...letterSchemas,
  ...measureSchemas,
  ...portabilitySchemas,
  ...recipientSchemas,
  ...restrictionSchemas,
  ...decisionSchemas,
  ...complaintSchemas,
  ...breachSchemas,
  ...inquirySchemas,
  ...workSchemas,
  ...endingSchemas,
  ...holdSchemas,
  ...clashSchemas,
  ...disposalSchemas,
]) satisfies z.ZodType<CaseCommand>;

/** What can be done to many cases at a time: what needs no look at each. */
export const bulkCommandSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('assign'), handler: line }),
  z.object({ type: z.literal('add-note'), text }),
  z.object({ type: z.literal('place-hold'), reason: text }),
]) satisfies z.ZodType<CaseCommand>;
export type BulkCommand = z.infer<typeof bulkCommandSchema>;
