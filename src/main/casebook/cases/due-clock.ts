import type { BookSettings } from '#domain/book/settings.ts';
import type { DueSubject } from '#domain/deadline/due-of.ts';

/** Computes the sortable due date of a case; a new `version` makes the book compute all of them again. */
export interface DueClock {
  readonly version: string;
  readonly dueOf: (
    subject: DueSubject & { readonly closedAt?: string },
    settings: BookSettings,
  ) => string;
  /** The zone of a country, ISO 3166-1 alpha-2, or where none is given of the controller's own. */
  readonly zoneOf: (country: string | undefined, settings: BookSettings) => string;
}
