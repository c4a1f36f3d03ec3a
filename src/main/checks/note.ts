import { z } from 'zod';
import type { BookFault, Verification } from '#shared/verification.ts';
import { checkedSchema, checkProblemSchema } from '#shared/contract/book/checks-contract.ts';

/** What a computer remembers of having checked the book, sealed beside it. */
export const checkNoteSchema = z.object({
  last: checkedSchema.exactOptional(),
  problem: checkProblemSchema.exactOptional(),
});
export type CheckNote = z.infer<typeof checkNoteSchema>;

/** A check as it is remembered. `at` is an ISO instant. */
export const checkedIn = (found: Verification, at: string): NonNullable<CheckNote['last']> => {
  const { events, cases, documents, signed, unsigned, opened, unproven } = found;
  return {
    at,
    events,
    cases,
    documents,
    signed,
    unsigned,
    opened,
    desks: found.desks.length,
    unproven: [...unproven],
    faults: found.faults.map(faultIn),
  };
};

const faultIn = (fault: BookFault) => ({
  code: fault.code,
  ...('desk' in fault && { desk: fault.desk }),
  ...('seq' in fault && { seq: fault.seq }),
  ...('blob' in fault && { blob: fault.blob }),
  ...('cases' in fault && { cases: fault.cases }),
});
