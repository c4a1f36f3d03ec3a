import type { Language } from '#domain/language.ts';
import { sayClock, sayMoment } from '../../../messages/dates.ts';
import { dayOf } from '../../../messages/days.ts';

/** A moment of today by its time alone, any other whole. */
export const sayShortly = (at: string, now: string, language: Language): string =>
  dayOf(at) === dayOf(now) ? sayClock(at, language) : sayMoment(at, language);
