import { z } from 'zod';
import type { SupervisoryAuthority } from '#domain/register/supervisory-authority.ts';

const text = z.string().min(1);
const worded = z.strictObject({ sv: text, en: text });

/** The names of supervisory authorities through time, as they lie in `resources/register`. */
export const authoritiesSchema = z.array(
  z.strictObject({
    country: z.string().length(2),
    validFrom: z.iso.date(),
    name: worded,
    address: worded,
    site: text,
  }),
) satisfies z.ZodType<SupervisoryAuthority[]>;
