import { z } from 'zod';

const name = z.string().max(220);
const version = z.string().max(100);
const licence = z.object({ name, version, licence: z.string() });

/** A package that is built in, and its licence as the package names it; '' where its text alone says. */
export type BuiltIn = z.infer<typeof licence>;

/** The rows of the contract that are about Ombud itself; see `contract.ts`. */
export const aboutContract = {
  'desk:about': {
    request: z.undefined(),
    response: z.object({
      version,
      /** What it runs on, as far as that says what it is. */
      runtime: z.array(z.object({ name: z.string(), version })).readonly(),
      system: z.string(),
      /** Where the book lies on this computer. */
      folder: z.string(),
      licences: z.array(licence).readonly(),
    }),
  },
  /** The whole text of one. */
  'desk:licence': {
    request: z.object({ name, version }),
    response: z.object({ text: z.string() }),
  },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
