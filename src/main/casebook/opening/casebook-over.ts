import { deskNote } from '#main/vault/desk-note.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { keyedDigest } from '#main/vault/sealing/keyed-digest.ts';
import { keepBlob, readBlob } from '../files/blobs.ts';
import { changeSettings, markSample } from '../acts/book-events.ts';
import { backupSource } from '../acts/backup-source.ts';
import { checkOpen } from '../acts/check-open.ts';
import { placeOfFault } from '../acts/place-of-fault.ts';
import { execute, executeAs, executeEach, importMany, openTogether } from '../acts/carry-out.ts';
import type { Casebook } from '../casebook.ts';
import { receive } from '../acts/receive.ts';
import { foldAgain } from './fold-again.ts';
import { logOf } from '../team/log-of.ts';
import { copyOver } from '../copy/copy-over.ts';
import { destroyedIds, prove } from '../evidence/prove.ts';
import { signPack } from '../evidence/sign-pack.ts';
import { changeRules, decideRules } from '../acts/change-rules.ts';
import { changeSecrets } from '../acts/change-secrets.ts';
import { findByMessageId, findByOriginal } from '../acts/find.ts';
import { noteSeen } from '../acts/note-seen.ts';
import { acceptHere } from '../officers/accept-here.ts';
import { confine } from '../officers/confine.ts';
import { confinementsOf } from '../officers/confinements.ts';
import { givenIn } from '../officers/keep-given.ts';
import { DamagedEvent } from '../events/events.ts';
import { searchedWords } from '../projection/words/searched-words.ts';
import { Suppressions } from '../projection/suppressions.ts';
import { atWork, settingsAtWork } from '../officers/at-work.ts';
import { invite } from '../officers/invite.ts';
import { remove, renewEpoch } from '../officers/team-acts.ts';
import type { Parts } from './parts.ts';
import { carryShreddings, shred } from '../acts/shred.ts';

/** The case book's whole API over its parts. Nothing is decided here. */
export function casebookOver(parts: Parts): Casebook {
  const { inTurn, index, reader, projection, keys, keeper, follower, life } = parts;
  /** A book that is being locked takes on nothing new, nor does one that is only read. */
  const whileOpen = async <T, E>(job: () => Promise<Result<T, E>>) => {
    if (parts.damage) return refuse({ code: 'book-read-only' });
    return life.state === 'open' ? job() : refuse({ code: 'book-locked' });
  };
  const write = <T, E>(job: () => Promise<Result<T, E>>) => whileOpen(() => inTurn(job));
  const settings = settingsAtWork(parts);
  const book: Omit<Casebook, 'copy'> = {
    get seq() {
      return index.position;
    },
    get settings() {
      return settings();
    },
    damage: parts.damage,
    get atWork() {
      return atWork(parts);
    },
    invite: (wanted, by) => write(() => invite(parts, wanted, by)),
    acceptHere: (accepting) => write(() => acceptHere(parts, accepting)),
    get confidential() {
      return [...confinementsOf(parts).values()].filter(
        ({ caseId, reference }) => !projection.disposals.has(reference) && !keys.withholds(caseId),
      );
    },
    get namingExports() {
      return keys.given ? [] : reader.bookEvents('requesters-exported');
    },
    confine: (wanted, by) => write(() => confine(parts, wanted, by)),
    noteSeen: (caseId, how, by) => write(() => noteSeen(parts, caseId, how, by)),
    removeOfficer: (name, reason, by) => write(() => remove(parts, name, reason, by)),
    // What is of the whole book is not for who was given some of its cases.
    get suppressions() {
      return keys.given ? new Suppressions() : projection.suppressions;
    },
    givenTo: (officer) => givenIn(parts, officer),
    digests: () => keyedDigest(keys.book, 'suppression list 1'),
    execute: (caseId, commands, by, asOf) =>
      write(() =>
        execute(parts, {
          ...by,
          commands,
          ...(caseId !== undefined && { caseId }),
          ...(asOf && { asOf }),
        }),
      ),
    executeAs: (secret, caseId, commands, at) =>
      write(() => executeAs(parts, secret, { caseId, commands, at })),
    executeEach: (items) => write(() => executeEach(parts, items)),
    importMany: (items, onProgress = () => undefined) =>
      write(() => importMany(parts, items, onProgress)),
    openTogether: (items, tell) => write(() => openTogether(parts, items, tell(settings()))),
    changeSettings: (change, by) => write(() => changeSettings(parts, change, by)),
    changeRules: (events, by) => write(() => changeRules(parts, events, by)),
    decideRules: (decide, by) => write(() => decideRules(parts, decide(settings()), by)),
    markSample: (cases, seed, by) => write(() => markSample(parts, cases, seed, by)),
    caseIdOf: (reference) => {
      const row = projection.table.rowOfReference(reference);
      return row === undefined ? undefined : projection.table.caseId(row);
    },
    case: async (caseId) => reader.case(caseId),
    glance: async (caseId) => reader.glance(caseId),
    history: async (caseId) => reader.history(caseId),
    list: (query) => projection.list(query),
    fates: () => projection.fates(),
    get fateMark() {
      return projection.table.writes;
    },
    fatesBehind: (mark) => projection.fatesBehind(mark),
    rowsBehind: (mark) => [...projection.table.writtenBehind(mark)],
    caseIdAt: (nr) => projection.table.caseId(nr),
    wordsAt: (nr) => {
      const caseId = projection.table.caseId(nr);
      try {
        const subject = caseId === '' ? undefined : reader.glance(caseId);
        return subject ? searchedWords(subject) : '';
      } catch (error) {
        // The check of the book tells of it.
        if (error instanceof DamagedEvent) return '';
        throw error;
      }
    },
    hasTextsAt: (nr) => projection.table.hasTexts(nr),
    get disposals() {
      return keys.given ? [] : projection.disposals.all;
    },
    openCases: () => projection.openCases(),
    closedWithTodos: () => projection.closedWithTodos(),
    summary: (caseId) => {
      const row = projection.table.rowOf(caseId);
      return row === undefined ? undefined : projection.table.summary(row);
    },
    alike: (caseId) => projection.alike(caseId),
    findByMessageId: async (messageId) => findByMessageId(parts, messageId),
    findByOriginal: async (sha256) => findByOriginal(parts, sha256),
    // What nobody will name in an event is not sealed either.
    keepBlob: async (caseId, bytes) =>
      atWork(parts).role === 'reader'
        ? refuse({ code: 'right-missing', why: 'no-right' })
        : whileOpen(() => keepBlob(parts, caseId, bytes)),
    readBlob: (caseId, blob) => readBlob(parts, caseId, blob),
    shred: (items, by) => write(() => shred(parts, items, by)),
    changeSecrets: (current, passphrase, by) =>
      write(() => changeSecrets(parts, current, passphrase, by)),
    check: (checking) => checkOpen(parts, checking),
    placeOfFault: (fault) => placeOfFault(parts, fault),
    door: {
      proves: (secret) => keys.proves(secret),
      remember: (key, term) => keys.remember(key, term),
      publicDoor: () => keys.publicDoor(),
    },
    backupSource: (now) => backupSource(parts, now),
    get team() {
      return parts.roster.team;
    },
    get heads() {
      return parts.journal.place.heads;
    },
    get refused() {
      return parts.roster.refused;
    },
    log: (desk, from) => logOf(parts, desk, from),
    receive: (desk, run) => write(() => receive(parts, desk, run)),
    openWithNewKeys: (caseIds) => write(async () => ok(foldAgain(parts, caseIds))),
    carryShreddings: (by) => write(() => carryShreddings(parts, by)),
    renewEpoch: (by) => write(() => renewEpoch(parts, by)),
    prove: (cases) => prove(parts, cases),
    destroyedIds: (references) => destroyedIds(parts, references),
    signPack: (manifest) => signPack(keys, manifest),
    note: (name, schema) => deskNote(parts.dir, name, keys, schema),
    ownNote: (name, schema) =>
      deskNote(parts.dir, `${name}-${keys.officer}`, { book: keys.personal }, schema),
    flush: async () => {
      await follower?.settled();
      await inTurn(() => keeper.keep(true));
    },
  };
  return Object.assign(book, { copy: copyOver(parts, book, write) });
}
