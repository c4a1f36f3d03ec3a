import type { Header, Link } from '#domain/audit/chain.ts';
import { changesSettings } from '#domain/book/apart.ts';
import type { Case } from '#domain/case/case.ts';
import { caseOf } from '#domain/case/clash/case-of.ts';
import type { Happening } from '#domain/case/clash/facts.ts';
import type { RecordedEvent } from '#domain/case/event.ts';
import { compareOrder } from '#domain/team/order.ts';
import { firstDesk } from '#domain/team/team.ts';
import type { HeldKeys } from '#main/vault/held-keys.ts';
import { bookCaseId } from './book-case-id.ts';
import { DamagedEvent, openEvent, type EventKeys, type Opened } from './events.ts';
import { happeningOf } from './opened-link.ts';
import { isItself } from '../healing/batches.ts';
import { isBehind } from './shredding.ts';
import type { Reader } from './reader.ts';
import { nothingRead, ReadLately, type ReadEvent } from './read-lately.ts';
import { decodeLink } from '../journal/event-codec.ts';
import { sumWith, type EventIndex } from '../journal/event-index.ts';
import { confinementsOf } from '../officers/confinements.ts';
import type { Journal } from '../journal/journal.ts';
import type { Roster } from '../team/roster.ts';

/** Cases worked on lately are kept whole: a command need not read the same events again. */
const remembered = 128;

/** So many bytes of the journal are read at once where many events are looked at. */
const readAtOnce = 1024 * 1024;

export function readerOn(
  journal: Journal,
  index: EventIndex,
  keys: EventKeys & Pick<HeldKeys, 'withholds'>,
  roster: Roster,
  ownDesk: string,
): Reader {
  const recent = new Map<string, Case>();
  const lately = new ReadLately();

  const damaged = (position: number) => new DamagedEvent(index.placeAt(position));

  const linkAt = (position: number) => {
    const found = journal.read(index.spanOf(position));
    if (!found) throw damaged(position);
    return found;
  };

  const isAltered = (position: number) => {
    const decoded = decodeLink(journal.readBytes(index.spanOf(position)), 0);
    return !decoded || !isItself(decoded);
  };

  /** As they came, but for those that were read before. */
  const linksOf = (caseId: string, before = nothingRead) => {
    const positions = index.positionsOf(caseId).slice(before.events.length);
    let { sum } = before;
    const links = positions.map((position) => {
      const link = linkAt(position);
      if (link.header.caseId !== caseId) throw damaged(position);
      sum = sumWith(sum, link.sealed);
      return link;
    });
    if (sum !== index.sumOf(caseId)) throw damaged(positions.find(isAltered) ?? positions[0] ?? 0);
    return links;
  };

  const counted = (caseId: string) =>
    linksOf(caseId)
      .filter(({ header }) => roster.standing(header) === undefined)
      .toSorted((one, other) => compareOrder(one.header, other.header));

  /** As they came; what was read lately is not read again, as long as its key is here. */
  const eventsOf = (caseId: string, keeps = true): readonly ReadEvent[] => {
    const known = keys.caseKey(caseId) ? lately.get(caseId) : nothingRead;
    const links = linksOf(caseId, known);
    if (links.length === 0) return known.events;
    const opened = links.map((link) => ({ link, opened: openEvent(link, keys) }));
    const events = [...known.events, ...opened.map(readEventOf)];
    const bytes = links.reduce((all, { sealed }) => all + sealed.length, known.bytes);
    if (opened.some(({ opened: { of } }) => of === 'nobody')) lately.forget(caseId);
    else if (keeps) lately.keep(caseId, { events, sum: index.sumOf(caseId), bytes });
    return events;
  };

  const happenings = (caseId: string, keeps = true): readonly Happening[] =>
    eventsOf(caseId, keeps)
      .filter(({ header }) => roster.standing(header) === undefined)
      .toSorted((one, other) => compareOrder(one.header, other.header))
      .flatMap(({ happening }) => happening ?? []);

  const made = (caseId: string, keeps = true) =>
    caseOf(caseId, happenings(caseId, keeps), roster.sight);

  const standing = (caseId: string, keeps: boolean): Case | undefined => {
    const known = recent.get(caseId);
    if (known) return known;
    const found = made(caseId, keeps);
    return found.state === 'stands' ? found.subject : undefined;
  };

  const remember = (subject: Case) => {
    recent.delete(subject.id);
    recent.set(subject.id, subject);
    const oldest = recent.size > remembered ? recent.keys().next().value : undefined;
    if (oldest !== undefined) recent.delete(oldest);
  };

  /** Before desks had names the first of them wrote. */
  const deskOf = (header: Header | undefined) => header?.desk ?? firstDesk(roster.team) ?? ownDesk;

  const ofBook = (links: readonly Link[]) =>
    links.flatMap((link) => {
      const opened = openEvent(link, keys);
      const { seq, desk, officer, at } = link.header;
      const signed = {
        ...(desk !== undefined && { desk }),
        ...(officer !== undefined && { officer }),
      };
      return opened.of === 'book' ? [{ seq, ...signed, at, ...opened.payload }] : [];
    });

  const headersBehind = function* (position: number) {
    let bytes: Buffer = Buffer.alloc(0);
    let begin = 0;
    for (let next = position + 1; next <= index.position; next++) {
      const { at, length } = index.spanOf(next);
      if (at + length > begin + bytes.length) {
        [bytes, begin] = [journal.readBytes({ at, length: Math.max(length, readAtOnce) }), at];
      }
      const found = decodeLink(bytes, at - begin)?.link;
      if (!found) throw damaged(next);
      yield found.header;
    }
  };

  return {
    linkAt,
    headersBehind,
    made,
    happenings,
    history: (caseId) => {
      const all = happenings(caseId);
      const events = all.filter(isOfCase);
      // Whether a disposal holds is asked for only where there is one.
      const destroyed =
        events.length < all.length && caseOf(caseId, all, roster.sight).state === 'destroyed';
      return destroyed ? [] : events;
    },
    deskOf: (caseId) => {
      const desks = new Set(eventsOf(caseId).flatMap(({ header: { desk } }) => desk ?? []));
      return desks.size > 1 ? 'several' : [...desks][0];
    },
    bookEvents: (type) => ofBook(counted(bookCaseId).filter(({ header }) => header.type === type)),
    bookHistory: () => ofBook(counted(bookCaseId)),
    settingsChanges: () => {
      const links = counted(bookCaseId).filter(({ header }) => changesSettings(header.type));
      if (new Set(links.map(({ header }) => header.desk)).size < 2) return [];
      return ofBook(links);
    },
    mayBeShut(caseId) {
      if (keys.withholds(caseId)) return true;
      // That others alone open it the log must say: of a key that was taken away it does not.
      if (confinementsOf({ index, reader: this, roster, keys }).has(caseId)) return true;
      const links = linksOf(caseId);
      const shreddings = counted(caseId).filter(isShredding);
      const late = links.some(({ header }) =>
        shreddings.some((shredding) => isBehind(header, shredding.header)),
      );
      return !late && (shreddings.length > 0 || deskOf(links[0]?.header) !== ownDesk);
    },
    remember,
    renew: (caseId) => void recent.delete(caseId),
    forget: (caseId) => {
      recent.delete(caseId);
      lately.forget(caseId);
    },
    case: (caseId) => {
      const subject = standing(caseId, true);
      if (subject) remember(subject);
      return subject;
    },
    glance: (caseId) => standing(caseId, false),
  };
}

function readEventOf({
  link,
  opened,
}: {
  readonly link: Link;
  readonly opened: Opened;
}): ReadEvent {
  const { header } = link;
  const isOther =
    opened.of === 'nobody' || (opened.of === 'book' && header.type !== 'case-shredded');
  return {
    header,
    happening: isOther ? undefined : happeningOf({ link, payload: opened.payload }),
  };
}

const isShredding = ({ header }: Link) => header.type === 'case-shredded';

const isOfCase = (one: Happening): one is Happening & RecordedEvent =>
  one.event.type !== 'case-shredded';
