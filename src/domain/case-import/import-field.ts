/** What a column of an existing list of cases can hold. */
export const importFields = [
  'received',
  'kind',
  'earlierReference',
  'requesterName',
  'requesterEmail',
  'requesterAddress',
  'subject',
  'text',
  'channel',
  'language',
  'handler',
  'extended',
  'status',
  'closed',
  'outcome',
  'note',
] as const;
export type ImportField = (typeof importFields)[number];

/** The fields that hold days. */
export const dayFields = ['received', 'extended', 'closed'] as const satisfies ImportField[];
export type DayField = (typeof dayFields)[number];

/** The fields whose values are of a closed list, and are mapped one by one. */
export const choiceFields = [
  'kind',
  'channel',
  'language',
  'status',
  'outcome',
] as const satisfies ImportField[];
export type ChoiceField = (typeof choiceFields)[number];
