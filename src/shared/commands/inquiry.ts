import { z } from 'zod';
import { line, text } from '../schemas/case-parts.ts';

/** What an authority asks. */
export const inquirySchema = z.object({
  authority: text,
  theirReference: line,
  asked: text,
  concerns: text,
});

/** The commands of `domain/case/inquiry`. */
export const inquirySchemas = [
  z.object({
    type: z.literal('describe-inquiry'),
    inquiry: inquirySchema,
    answerBy: z.iso.date(),
  }),
] as const;
