import type { Changes } from '../topic.ts';
import type { ComplaintEvent } from './event.ts';

/** How a case changes with how its complaint is met; see `evolve`. */
export const complaintChanges: Changes<ComplaintEvent> = {
  'representative-appointed': (before, { name }) => ({
    ...before,
    complaint: { ...before.complaint, representative: name },
  }),
  'options-described': (before, { options }) => ({
    ...before,
    complaint: { ...before.complaint, options },
  }),
  'complaint-found': (before, { finding }) => ({
    ...before,
    complaint: { ...before.complaint, finding },
  }),
  'remedy-chosen': (before, { remedy, followUpOn }) => ({
    ...before,
    complaint: { ...before.complaint, remedy: { state: 'chosen', remedy, followUpOn } },
  }),
  'remedy-carried-out': (before, { result }, at) => {
    const { complaint } = before;
    // Its choice may be left out while a clash stands.
    if (!complaint.remedy) return before;
    const { remedy, followUpOn } = complaint.remedy;
    return {
      ...before,
      complaint: {
        ...complaint,
        remedy: { state: 'carried-out', remedy, followUpOn, result, at },
      },
    };
  },
};
