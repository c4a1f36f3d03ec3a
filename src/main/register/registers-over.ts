import type { BookSettings } from '#domain/book/settings.ts';
import { standingVersions } from '#domain/register/adopted.ts';
import type { Registers } from './load-registers.ts';

/** The shipped versions and those the book has adopted, as the book stands whenever it is asked. */
export const registersOver = (
  shipped: Registers,
  settings: () => Pick<BookSettings, 'registers'>,
): Registers => ({
  authorities: shipped.authorities,
  get versions() {
    return standingVersions(shipped.versions, settings().registers);
  },
});
