import { z } from 'zod';
import { caseKinds } from '#domain/case/kind.ts';
import { instantSchema, languageSchema, requesterSchema } from '../../schemas/case-parts.ts';
import {
  draftEditsSchema,
  draftSchema,
  intakeAnswersSchema,
  originalMailSchema,
} from '../../views/intake-views.ts';
import { file, nothing, reference, refusal } from '../values.ts';

/** What became of files that were read: a draft of each, or why not. */
const readFiles = z.object({
  drafts: z.array(draftSchema),
  refused: z.array(z.object({ file: z.string(), refusal })),
});

/** The rows of the contract about what came in and is not decided on; see `contract.ts`. */
export const intakeContract = {
  'intake:read': {
    request: z.object({ files: z.array(file).max(500) }),
    response: readFiles,
  },
  'intake:sample': { request: nothing, response: readFiles },
  /** What was taken in and not decided on when the book was last open: batches, by name. */
  'intake:waiting': { request: nothing, response: z.array(z.string()).readonly() },
  /** Reads what is left of one. */
  'intake:again': { request: z.object({ batch: z.string().max(60) }), response: readFiles },
  /** Reads what the system asked Ombud to open; which files those are is not the window's to say. */
  'intake:opened': { request: nothing, response: readFiles },
  'intake:save': {
    request: z.object({
      draftId: z.string(),
      kind: z.enum(caseKinds),
      language: languageSchema,
      receivedAt: instantSchema,
      requester: requesterSchema,
      answers: intakeAnswersSchema,
    }),
    response: z.object({
      reference,
      joined: z.boolean(),
      /** The cases opened besides, of a message that asks for several things. */
      linked: z.array(reference),
    }),
  },
  /** Keeps what somebody has made of a draft until they decide on it. */
  'intake:edit': {
    request: z.object({ draftId: z.string(), edits: draftEditsSchema }),
    response: nothing,
  },
  /** What a draft was read from: its header, and its page as it came. */
  'intake:original': { request: z.object({ draftId: z.string() }), response: originalMailSchema },
  'intake:discard': { request: z.object({ draftId: z.string() }), response: nothing },
} as const satisfies Record<string, { request: z.ZodType; response: z.ZodType }>;
