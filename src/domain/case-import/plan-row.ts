import type { Requester } from '../case/opening.ts';
import { earliestReceipt } from '../case/registration/refuse-receipt.ts';
import type { ChoiceField, DayField, ImportField } from './import-field.ts';
import { valueKey, type Choices, type ImportMapping } from './mapping.ts';
import { isOrdered, readDay, type WrittenDay } from './read-day.ts';

/** Why a row makes no case, by field. Words are in `shared/words`. */
export const importErrors = [
  'missing',
  'no-day',
  'day-unsure',
  'value-unmapped',
  'in-future',
  'before-gdpr',
  'before-receipt',
  'no-address',
  'too-long',
  'twice',
] as const;
export type ImportError = (typeof importErrors)[number];

/** One error of one row: the field, what is wrong, and what stands there. */
export interface RowFault {
  readonly field: ImportField;
  readonly error: ImportError;
  readonly value: string;
}

/** A case as a row of the list makes it. Instants are ISO 8601 with offset. */
export interface PlannedCase {
  readonly kind: Choices['kind'];
  readonly channel: Choices['channel'];
  readonly language: Choices['language'];
  readonly receivedAt: string;
  readonly requester: Requester;
  readonly subject: string;
  readonly text: string;
  /** The number it had in the list; '' when it had none. */
  readonly earlierReference: string;
  /** '' is whoever imports. */
  readonly handler: string;
  readonly note: string;
  readonly extendedAt?: string;
  readonly closed?: { readonly at: string; readonly outcome: Choices['outcome'] };
}

/** What reading a row leans on: the zone its days are of, the instant of the import, and the names of months. */
export interface RowContext {
  readonly zone: string;
  readonly now: string;
  readonly months: ReadonlyMap<string, number>;
}

const longest = { line: 1_000, text: 100_000 };

/** A row of a list as a case, or everything that is wrong with it. */
export function planRow(
  cells: readonly string[],
  mapping: ImportMapping,
  context: RowContext,
): { readonly planned?: PlannedCase; readonly faults: readonly RowFault[] } {
  const faults: RowFault[] = [];
  const fault = (field: ImportField, error: ImportError, value = '') => {
    faults.push({ field, error, value: value.slice(0, 200) });
  };
  const textOf = (field: ImportField, most = longest.line) => {
    const column = mapping.columns[field];
    const text = column === undefined ? '' : (cells[column] ?? '').trim();
    if (text.length > most) fault(field, 'too-long', text);
    return text;
  };
  const choiceOf = <F extends ChoiceField>(field: F): Choices[F] | undefined => {
    const text = textOf(field);
    if (text === '') return mapping.defaults[field];
    const values: Readonly<Record<string, Choices[F]>> | undefined = mapping.values[field];
    const key = valueKey(text);
    const chosen = values && Object.hasOwn(values, key) ? values[key] : undefined;
    if (chosen === undefined) fault(field, 'value-unmapped', text);
    return chosen;
  };
  const dayOf = (field: DayField): WrittenDay | undefined => {
    const text = textOf(field);
    if (text === '') return undefined;
    const order = mapping.orders[field];
    if (order === undefined && isOrdered(text)) {
      fault(field, 'day-unsure', text);
      return undefined;
    }
    const day = readDay(text, order ?? 'dmy', context.months);
    if (!day) fault(field, 'no-day', text);
    return day;
  };
  const instantOf = (field: DayField, after?: string) => {
    const written = dayOf(field);
    const at = written && instantOn(written, context, after);
    if (at === undefined) return undefined;
    const text = textOf(field);
    if (isBefore(context.now, at)) fault(field, 'in-future', text);
    else if (after !== undefined && isBefore(at, after)) fault(field, 'before-receipt', text);
    return at;
  };

  const receivedAt = instantOf('received');
  if (receivedAt === undefined && textOf('received') === '') fault('received', 'missing');
  if (receivedAt !== undefined && isBefore(receivedAt, earliestReceipt)) {
    fault('received', 'before-gdpr', textOf('received'));
  }
  const kind = choiceOf('kind');
  if (kind === undefined && textOf('kind') === '') fault('kind', 'missing');
  const requester = {
    name: textOf('requesterName'),
    email: textOf('requesterEmail'),
    address: textOf('requesterAddress', longest.text),
  };
  if (requester.email && !/^[^\s@]+@[^\s@]+$/.test(requester.email)) {
    fault('requesterEmail', 'no-address', requester.email);
  }
  const extendedAt = instantOf('extended', receivedAt);
  const closedAt = instantOf('closed', receivedAt);
  const status = choiceOf('status') ?? (textOf('closed') === '' ? 'open' : 'closed');
  const outcome = status === 'closed' ? choiceOf('outcome') : undefined;
  if (status === 'closed') {
    if (textOf('closed') === '') fault('closed', 'missing');
    if (outcome === undefined && textOf('outcome') === '') fault('outcome', 'missing');
  }
  const facts = {
    channel: choiceOf('channel') ?? 'email',
    language: choiceOf('language') ?? 'sv',
    requester,
    subject: textOf('subject'),
    text: textOf('text', longest.text),
    earlierReference: textOf('earlierReference'),
    handler: textOf('handler'),
    note: textOf('note', longest.text),
  };
  if (faults.length > 0 || receivedAt === undefined || kind === undefined) return { faults };
  const closed =
    closedAt !== undefined && outcome !== undefined ? { at: closedAt, outcome } : undefined;
  const planned = {
    ...facts,
    kind,
    receivedAt,
    ...(extendedAt !== undefined && { extendedAt }),
    ...(closed && { closed }),
  };
  return { planned, faults };
}

/** The instant of a written day: noon where no time stands there, but not after now nor before what it must follow that day. */
function instantOn(
  { day, time, at: exact }: WrittenDay,
  { zone, now }: RowContext,
  after: string | undefined,
): string {
  if (exact !== undefined) return exact;
  const at = Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: time ?? '12:00' })
    .toInstant();
  if (time !== undefined) return at.toString();
  const sameDay = (instant: string) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString() === day;
  if (isBefore(now, at.toString()) && sameDay(now)) return Temporal.Instant.from(now).toString();
  if (after !== undefined && isBefore(at.toString(), after) && sameDay(after)) return after;
  return at.toString();
}

const isBefore = (one: string, other: string) => Temporal.Instant.compare(one, other) < 0;
