import { z } from 'zod';
import { languageSchema } from '../../schemas/case-parts.ts';
import { bytesSchema as bytes } from '../../schemas/bytes-schema.ts';
import { nothing } from '../values.ts';

const line = z.string().max(200);
const worded = z.object({ sv: line, en: line });

const factsSchema = z.object({
  address: z.string().max(1_000),
  phone: line,
  dataProtectionOfficer: line,
  colour: z.string().max(20),
  signature: z.object({ name: line, title: line }),
  logoText: worded,
});

const { shape } = factsSchema;
/** Only what is given changes. */
const changedFactsSchema = z.object({
  address: shape.address.exactOptional(),
  phone: shape.phone.exactOptional(),
  dataProtectionOfficer: shape.dataProtectionOfficer.exactOptional(),
  colour: shape.colour.exactOptional(),
  signature: shape.signature.exactOptional(),
  logoText: shape.logoText.exactOptional(),
});

/** What is to become of the logo: a new one comes as its RGB bytes, never as a file. */
const logoSchema = z.union([
  z.enum(['keep', 'remove']),
  z.object({ width: z.int(), height: z.int(), pixels: bytes }),
]);

const letterheadSchema = z.object({
  facts: factsSchema,
  logo: z.boolean(),
  /** What stands there where a field is left empty: the record of processing has it. */
  fromRecord: z.object({
    address: z.string(),
    phone: z.string(),
    dataProtectionOfficer: z.string(),
  }),
});
/** The letterhead as the desk shows it. */
export type LetterheadView = z.infer<typeof letterheadSchema>;

/** The rows of the contract that are about the company's letterhead; see `contract.ts`. */
export const letterheadContract = {
  'letterhead:show': { request: nothing, response: letterheadSchema },
  'letterhead:change': {
    request: z.object({ facts: changedFactsSchema, logo: logoSchema }),
    response: letterheadSchema,
  },
  /** A letter to nobody as it would look; nothing is written. */
  'letterhead:preview': {
    request: z.object({ facts: factsSchema, logo: logoSchema, language: languageSchema }),
    response: z.object({ pdf: bytes }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
