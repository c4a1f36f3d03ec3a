import { ok } from '#domain/result.ts';
import { backupsOver } from '#main/backup/backups.ts';
import { keptIncoming } from '#main/casework/incoming/kept-incoming.ts';
import { unsavedForms } from '#main/casework/unsaved/unsaved-forms.ts';
import type { Act, Opened } from './acts.ts';

const beside = ({ book, by }: Opened) => {
  const now = () => by.at;
  return {
    unsaved: unsavedForms(book, now),
    backups: backupsOver(book, now, () => 'Europe/Stockholm'),
    incoming: keptIncoming(book, now),
  };
};

const places = ['first', 'second'] as const;
/** No more than a book is told of. */
const hoursOf = (nth: number) => Math.min(nth, 168);

/** What lies beside the book on this computer, written by two windows at once. */
export const notingActs = {
  'keeping beside the book what two windows write': {
    once: async (opened, nth) => {
      const { unsaved, backups, incoming } = beside(opened);
      const file = { name: `${nth}.eml`, modifiedAt: opened.by.at, bytes: Buffer.from(`${nth}`) };
      const written = await Promise.all([
        ...places.map((place) => unsaved.keep({ place, form: `${nth}` })),
        backups.change({ everyHours: hoursOf(nth) }),
        backups.change({ places: [`/${nth}`] }),
      ]);
      const batch = await incoming.keep([file]);
      const kept = batch === undefined ? [] : await incoming.again(batch);
      if (batch !== undefined && kept.length === 0) throw new Error('Kept, and not there');
      for (const { place } of kept) await incoming.settle(place);
      return written.find((one) => !one.ok) ?? ok(`${nth}`);
    },
    stands: async (opened, told) => {
      const { unsaved, backups } = beside(opened);
      const forms = new Map((await unsaved.list()).map(({ place, form }) => [place, Number(form)]));
      const { settings } = await backups.show();
      const nth = Number(told);
      const numbers = [
        ...places.map((place) => forms.get(place)),
        Number(settings.places[0]?.slice(1)),
      ];
      const isLater = numbers.every((number) => number !== undefined && number >= nth);
      return isLater && settings.everyHours >= hoursOf(nth);
    },
  },
} as const satisfies Readonly<Record<string, Act>>;
