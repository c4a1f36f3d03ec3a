import type { Header } from '#domain/audit/chain.ts';
import { settingsApart, type SettingsApart } from '#domain/book/apart.ts';
import { dataPackage } from '#domain/retention/data-package.ts';
import { unnamed } from '#domain/audit/heads.ts';
import { ok, type Result } from '#domain/result.ts';
import { firstDesk } from '#domain/team/team.ts';
import type { Copy } from '#main/exchange/copy.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { Casebook } from '../casebook.ts';
import { bookCaseId } from '../events/book-case-id.ts';
import { isOfBook, tryToOpen } from '../events/events.ts';
import { keepSealed, readSealed, removeSealed, settle } from '../files/blob-folder.ts';
import { takesFiles } from '../files/named-files.ts';
import { refuseByDisk } from '../folder/disk-refusal.ts';
import { confinementsOf } from '../officers/confinements.ts';
import { decodeLink } from '../journal/event-codec.ts';
import type { Parts } from '../opening/parts.ts';
import type { Entry } from '../team/log-of.ts';
import { refuseKeys } from '../team/refuse-keys.ts';

type Write = (job: () => Promise<Result<void, BookRefusal>>) => Promise<Result<void, BookRefusal>>;

/** The book's end of an exchange: what it shows of its logs, and takes of others'. */
export function copyOver(
  parts: Parts,
  book: Pick<
    Casebook,
    'log' | 'summary' | 'receive' | 'openWithNewKeys' | 'carryShreddings' | 'renewEpoch' | 'refused'
  >,
  write: Write,
): Copy {
  const { dir, bookId, keys, roster, journal, index, reader } = parts;

  const entryAt = (position: number): Entry | undefined => {
    const bytes = journal.readBytes(index.spanOf(position));
    const decoded = decodeLink(bytes, 0);
    return decoded && { ...decoded, bytes };
  };
  /** Events of the first version are of the log that the first desk goes on with. */
  const deskOf = ({ desk }: Header) => desk ?? firstDesk(roster.team);
  const headersOf = function* (caseId: string) {
    for (const position of index.positionsOf(caseId)) {
      const { header } = reader.linkAt(position);
      const desk = deskOf(header);
      yield desk === undefined ? header : { ...header, desk };
    }
  };
  const heads = () => {
    const { heads: all } = journal.place;
    const begun = all.get(unnamed);
    const desk = firstDesk(roster.team);
    return begun && desk !== undefined ? new Map([[desk, begun]]) : all;
  };
  const first = (caseId: string) => {
    const [position] = index.positionsOf(caseId);
    return position === undefined ? undefined : entryAt(position);
  };

  /** Not as long as a clash stands on it: what is destroyed does not come back. */
  const isDisposed = (caseId: string) =>
    [...headersOf(caseId)].some(
      (header) => header.type === 'case-shredded' && !roster.standing(header),
    ) && reader.made(caseId).state !== 'stands';
  /** The files that were destroyed in a case, but for those that it has still: a clash stands on their disposal, or they were chosen. */
  const destroyedIn = (caseId: string) => {
    const made = reader.made(caseId);
    const kept = made.state === 'stands' ? dataPackage(made.subject).map(({ blob }) => blob) : [];
    return [...headersOf(caseId)]
      .filter((header) => takesFiles(header.type) && !roster.standing(header))
      .flatMap(({ blobs }) => blobs)
      .filter((blob) => !kept.includes(blob));
  };
  /** The book's own events are read again only where there are more of them. */
  const apart = (() => {
    let known = { of: -1, found: [] as readonly SettingsApart[] };
    return () => {
      const of = index.positionsOf(bookCaseId).length;
      if (of !== known.of) {
        known = { of, found: settingsApart(reader.settingsChanges(), roster.sight) };
      }
      return known.found;
    };
  })();
  const confined = () => confinementsOf(parts);
  const barred = () => {
    const shut = confined();
    return (caseId: string, how: 'open' | 'confined') =>
      isDisposed(caseId) || keys.withholds(caseId) || (how === 'open' && shut.has(caseId));
  };
  const eventKeys = { bookKey: (epoch: number) => keys.bookKey(epoch) };

  return {
    bookId,
    damaged: parts.damage !== undefined,
    desk: keys.desk,
    officer: keys.officer,
    get displaced() {
      return refuseKeys(keys, roster);
    },
    get team() {
      return roster.team;
    },
    get heads() {
      return heads();
    },
    get position() {
      return index.position;
    },
    get epoch() {
      return keys.epoch;
    },
    carrierKey: (epoch) => keys.carrierKey(epoch),
    get refused() {
      return book.refused;
    },
    clashing: (caseIds) =>
      [...caseIds].flatMap((caseId) => {
        const found = book.summary(caseId);
        return found?.todo.some(({ what }) => what === 'clash') ? found.reference : [];
      }),
    settingsApart: apart,
    knownTo: (desk) => roster.sight.headsAt({ desk, seq: heads().get(desk)?.seq ?? 0 }),
    log: (desk, from) => book.log(desk, from),
    receive: (desk, run) => book.receive(desk, run),
    casesWith(desk, entries) {
      const cases = new Set<string>();
      for (const { link } of entries) {
        const { caseId, type } = link.header;
        // Who makes a case confidential sends what is sealed to the named, whoever opened the case.
        if (type === 'case-confined') {
          for (const one of confined().values()) if (one.desk === desk) cases.add(one.caseId);
        }
        if (isOfBook(link.header) || cases.has(caseId)) continue;
        const opening = first(caseId)?.link.header;
        if (opening && deskOf(opening) === desk) cases.add(caseId);
      }
      return cases;
    },
    parcelOf: (caseIds) => keys.parcelOf(caseIds),
    takeParcels: (parcels) =>
      write(() => keys.takeParcels(parcels, barred()).then(() => ok(undefined), refuseByDisk)),
    openWithNewKeys: (caseIds) => book.openWithNewKeys(caseIds),
    hasKey: (caseId) => keys.holds(caseId),
    opens: (key, { link }) =>
      tryToOpen(link, {
        ...eventKeys,
        caseKey: (_, epoch = 0) => keys.caseKeyFrom(key, epoch),
        caseKeys: () => [],
      })?.of === 'case',
    headersOf,
    firstOf: first,
    disposedSince(position) {
      const [cases, files] = [new Set<string>(), new Set<string>()];
      let confines = false;
      for (const header of reader.headersBehind(position)) {
        confines ||= header.type === 'case-confined';
        if (!decidesDisposal.has(header.type) && !takesFiles(header.type)) continue;
        if (roster.standing(header)) continue;
        if (isDisposed(header.caseId)) cases.add(header.caseId);
        else for (const blob of destroyedIn(header.caseId)) files.add(blob);
      }
      const shut = confines ? [...confined().keys()] : [];
      return { cases: [...cases], files: [...files], shut };
    },
    carryShreddings: (by) => book.carryShreddings(by),
    renewEpoch: (by) => book.renewEpoch(by),
    dropFiles: (names) => removeSealed(dir, names),
    isDisposed,
    isFileWanted(blob, caseId) {
      if (isDisposed(caseId) || keys.withholds(caseId)) return false;
      const isNamed = [...headersOf(caseId)].some(({ blobs }) => blobs.includes(blob));
      return isNamed && !destroyedIn(caseId).includes(blob);
    },
    readFile: (blob) => readSealed(dir, blob),
    keepFile: (sealed) =>
      keepSealed(dir, sealed)
        .then((name) => settle(dir, [name]))
        .then(() => ok(undefined), refuseByDisk),
  };
}

/** What a case, or files of it, may be gone by from then on; a disposal that clashes waits for who settles it. */
const decidesDisposal: ReadonlySet<string> = new Set(['case-shredded', 'clash-settled']);
