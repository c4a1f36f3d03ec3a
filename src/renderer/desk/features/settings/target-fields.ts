import { type TargetDays, type TargetKind, targetKinds } from '#domain/deadline/target.ts';

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

/** Those that are given, or `undefined` while one of them is not a number of days. */
export function parseTargets(fields: Partial<TargetFields>): Partial<TargetDays> | undefined {
  const parsed: Partial<Record<TargetKind, number>> = {};
  for (const kind of targetKinds) {
    const text = fields[kind];
    if (text === undefined) continue;
    const days = parseDays(text);
    if (days === undefined) return undefined;
    parsed[kind] = days;
  }
  return parsed;
}
