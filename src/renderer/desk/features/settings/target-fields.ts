import type { TargetDays, TargetKind } from '#domain/deadline/target.ts';

/** What is written in the fields of the targets. */
export type TargetFields = Readonly<Record<TargetKind, string>>;

export const toFields = (days: TargetDays): TargetFields => ({
  acknowledge: `${days.acknowledge}`,
  'ask-identity': `${days['ask-identity']}`,
  draft: `${days.draft}`,
  review: `${days.review}`,
});

const most = 60;

/** Working days as written, 0 to 60, or `undefined` for what is no such number. */
export function parseDays(text: string): number | undefined {
  if (!/^\d{1,2}$/.test(text.trim())) return undefined;
  const days = Number(text);
  return days <= most ? days : undefined;
}

/** All four, or `undefined` while one of them is not a number of days. */
export function parseTargets(fields: TargetFields): TargetDays | undefined {
  const acknowledge = parseDays(fields.acknowledge);
  const identity = parseDays(fields['ask-identity']);
  const draft = parseDays(fields.draft);
  const review = parseDays(fields.review);
  if (acknowledge === undefined || identity === undefined) return undefined;
  if (draft === undefined || review === undefined) return undefined;
  return { acknowledge, 'ask-identity': identity, draft, review };
}
