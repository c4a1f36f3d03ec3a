/** Whether a notification at an instant comes after the 72 hours, and so needs the reasons for the delay (Art. 33(1)). */
export const isLate = (at: string, due: string): boolean => Temporal.Instant.compare(at, due) > 0;
