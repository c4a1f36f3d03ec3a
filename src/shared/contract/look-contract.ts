import { z } from 'zod';

/** How large letters and all with them are drawn, in per cent. */
export const textSizes = [90, 100, 110, 125, 150] as const;

/** How closely rows and fields stand. */
export const densities = ['comfortable', 'compact'] as const;
export type Density = (typeof densities)[number];

/** How an officer wants the desk on this computer. */
export const lookSchema = z.object({
  textSize: z.literal(textSizes),
  density: z.enum(densities),
  /** Whether single keys such as `/` and `?` do something (WCAG 2.2, 2.1.4): who speaks to the computer may want none. */
  singleKeys: z.boolean(),
});

/** See {@link lookSchema}. */
export type Look = z.infer<typeof lookSchema>;

/** What holds until an officer chooses otherwise. */
export const usualLook: Look = { textSize: 100, density: 'comfortable', singleKeys: true };

/** The rows of the contract that are about how the desk looks to whoever is at work; see `contract.ts`. */
export const lookContract = {
  'look:show': { request: z.undefined(), response: lookSchema },
  'look:choose': { request: lookSchema, response: z.undefined() },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
