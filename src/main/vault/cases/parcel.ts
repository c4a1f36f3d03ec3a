import { z } from 'zod';

/**
 * Keys of cases on their way to another desk: open ones as they are, those of confidential cases sealed to one officer
 * each. Whoever carries a parcel seals it whole.
 */
const parcelSchema = z.object({
  version: z.literal(1),
  cases: z.array(z.object({ caseId: z.base64url().length(22), key: z.base64().length(44) })),
  confined: z.array(
    z.object({
      caseId: z.base64url().length(22),
      officer: z.base64url().length(11),
      keys: z.base64().max(20_000),
    }),
  ),
});
export type Parcel = z.infer<typeof parcelSchema>;

export const encodeParcel = (parcel: Parcel): Buffer => Buffer.from(JSON.stringify(parcel));

/** A parcel as another desk wrote it, or `undefined` where it is not one. */
export function decodeParcel(bytes: Uint8Array): Parcel | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return parcelSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
