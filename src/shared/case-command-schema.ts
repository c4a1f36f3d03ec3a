import { z } from 'zod';
import type { CaseCommand } from '#domain/case/command.ts';
import { clockSchemas } from './commands/clock.ts';
import { dataSchemas } from './commands/data.ts';
import { disposalSchemas } from './commands/disposal.ts';
import { endingSchemas } from './commands/ending.ts';
import { holdSchemas } from './commands/hold.ts';
import { identitySchemas } from './commands/identity.ts';
import { letterSchemas } from './commands/letters.ts';
import { redactionSchemas } from './commands/redaction.ts';
import { registrationSchemas } from './commands/registration.ts';

/** Every command `decide` knows, as it comes over the wire and from `desk do`; one topic, one file. */
export const caseCommandSchema = z.discriminatedUnion('type', [
  ...registrationSchemas,
  ...identitySchemas,
  ...clockSchemas,
  ...dataSchemas,
  ...redactionSchemas,
  ...letterSchemas,
  ...endingSchemas,
  ...holdSchemas,
  ...disposalSchemas,
]) satisfies z.ZodType<CaseCommand>;
