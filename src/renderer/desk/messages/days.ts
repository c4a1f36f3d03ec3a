import type { Language } from '#domain/language.ts';
import { zone } from './zone.ts';

/** The local day, `YYYY-MM-DD`, of an instant in the controller's zone. */
export const dayOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone()).toPlainDate().toString();

/** A day as a person writes it, or '' for what is none: `2026-02-30` is no day. */
export function parseDay(text: string): string {
  const written = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return '';
  try {
    return Temporal.PlainDate.from(written).toString();
  } catch {
    return '';
  }
}

/** `Finland`, in the reader's language; a code nobody has a name for stays a code. */
export const sayCountry = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
