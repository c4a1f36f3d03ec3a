import { cp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Folder } from '#main/casebook/folder/folder-lock.ts';
import { openFile } from '#main/casebook/files/blobs.ts';
import { accept } from '#main/casebook/officers/accept.ts';
import { toCompare } from '#main/casebook/officers/invitation/words-of.ts';
import { verify } from '#main/casebook/verify/verify.ts';
import { openKeys } from '#main/vault/opening/open-keys.ts';
import { by, note, passphrase, tempFolder, valueOf } from '../../../../factories/books/book.ts';
import {
  acceptIn,
  cost,
  inviteFrom,
  leadsBook,
  openedBy,
  theirs,
} from '../../../../factories/books/invited.ts';
import { keyFileIn } from '../../../../factories/books/keys.ts';

/** What is in a folder but the locks of whoever holds it. */
const left = async ({ dir }: Folder) =>
  (await readdir(dir)).filter(
    (name) => !['lock', 'writing'].includes(name) && !name.endsWith('.sock'),
  );

describe('an invitation', () => {
  it('gives a colleague the book on a computer of their own, opened by their own passphrase', async () => {
    const lead = await leadsBook();
    const { path, invited } = await inviteFrom(lead.book);
    const folder = await tempFolder();
    const accepted = valueOf(await acceptIn(folder, path));
    expect(accepted).toMatchObject({ name: 'Bo Exempel', fileLeft: false });
    expect({ words: accepted.words, fingerprint: accepted.fingerprint }).toEqual({
      words: invited.words,
      fingerprint: invited.fingerprint,
    });
    const { locked, book } = await openedBy(folder, theirs);
    expect(book.atWork.name).toBe('Bo Exempel');
    expect(book.settings.handler).toBe('Bo Exempel');
    expect(book.summary(lead.caseId)?.reference).toBe(lead.reference);
    const bytes = valueOf(await book.readBlob(lead.caseId, lead.blob));
    expect(Buffer.from(bytes).toString()).toBe('bilagan');
    valueOf(
      await book.execute(lead.caseId, [note('Från kollegan')], { ...by, actor: book.atWork.name }),
    );
    expect(await book.history(lead.caseId)).toHaveLength(
      (await lead.book.history(lead.caseId)).length + 1,
    );
    expect(book.refused).toEqual([]);
    await locked.close();
    await folder.release();
    expect(valueOf(await verify(folder.dir, theirs))).toMatchObject({ ok: true });
  });

  it('leaves nobody else a key by which the colleague signs or is given keys', async () => {
    const lead = await leadsBook();
    const { path } = await inviteFrom(lead.book);
    const admitted = lead.book.team.officers.find(({ name }) => name === 'Bo Exempel');
    const folder = await tempFolder();
    valueOf(await acceptIn(folder, path));
    const { book } = await openedBy(folder, theirs);
    const keyed = book.team.officers.find(({ name }) => name === 'Bo Exempel');
    expect(admitted).toMatchObject({ invited: true });
    expect(keyed).toMatchObject({ invited: false });
    expect(keyed?.sign).not.toBe(admitted?.sign);
    expect(keyed?.kem).not.toBe(admitted?.kem);
    expect((await readFile(join(folder.dir, 'keys.json'), 'utf8')).includes('Exempel')).toBe(false);
  });

  it('cannot be opened by the lead’s passphrase where the colleague took it', async () => {
    const lead = await leadsBook();
    const { path } = await inviteFrom(lead.book);
    const folder = await tempFolder();
    valueOf(await acceptIn(folder, path));
    await expect(openedBy(folder, { passphrase })).rejects.toThrow('passphrase-wrong');
  });

  it('is written over where it lies once it has been used, and not taken again', async () => {
    const lead = await leadsBook();
    const { path } = await inviteFrom(lead.book);
    const before = await readFile(path);
    valueOf(await acceptIn(await tempFolder(), path));
    const after = await readFile(path);
    expect(after.length).toBeLessThan(40);
    expect(before.subarray(0, 200).includes(after)).toBe(false);
    const again = await tempFolder();
    expect(await acceptIn(again, path)).toEqual({
      ok: false,
      error: { code: 'invitation-used', on: '2026-10-06' },
    });
    expect(await left(again)).toEqual([]);
  });

  it('of which a copy is used as well joins no second desk', async () => {
    const lead = await leadsBook();
    const { path } = await inviteFrom(lead.book);
    await cp(path, `${path}.copy`);
    const [first, second] = [await tempFolder(), await tempFolder()];
    valueOf(await acceptIn(first, path));
    valueOf(await acceptIn(second, `${path}.copy`, '2026-10-07T08:00:00Z'));
    const one = await openedBy(first, theirs);
    const other = await openedBy(second, theirs);
    const desk = other.book.team.desks.at(-1)?.desk ?? '';
    const from = [...other.book.log(desk, 1)];
    valueOf(await one.book.receive(desk, from));
    expect(one.book.refused.map(({ desk: of, code }) => [of, code])).toContainEqual([
      desk,
      'team-contradicted',
    ]);
    expect(one.book.team.desks.map((known) => known.desk)).not.toContain(desk);
  });

  it('is refused after its last day, and taken on it', async () => {
    const lead = await leadsBook();
    const { path, invited } = await inviteFrom(lead.book);
    const folder = await tempFolder();
    expect(invited.until).toBe('2026-10-20');
    expect(await acceptIn(folder, path, '2026-10-20T22:00:01Z')).toEqual({
      ok: false,
      error: { code: 'invitation-expired', until: '2026-10-20' },
    });
    expect((await acceptIn(folder, path, '2026-10-20T21:59:00Z')).ok).toBe(true);
  });

  it('is refused wherever a byte of it was changed, and leaves nothing behind', async () => {
    const lead = await leadsBook();
    const { path } = await inviteFrom(lead.book);
    const whole = await readFile(path);
    const folder = await tempFolder();
    const codes = new Set<string>();
    for (let nth = 0; nth < 60; nth++) {
      const bytes = Buffer.from(whole);
      const at = Math.floor((nth * bytes.length) / 60);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (nth % 8));
      await writeFile(path, bytes);
      const refused = await acceptIn(folder, path);
      codes.add(refused.ok ? 'taken' : refused.error.code);
    }
    expect([...codes].toSorted()).toEqual(['invitation-altered', 'invitation-unreadable']);
    expect(await left(folder)).toEqual([]);
    await writeFile(path, whole);
    expect((await acceptIn(folder, path)).ok).toBe(true);
  });

  it.each([
    ['that was cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['that something was added to', (bytes: Buffer) => Buffer.concat([bytes, Buffer.of(0)])],
    ['that is another file', () => Buffer.from('%PDF-1.7 something else altogether')],
    ['that is empty', () => Buffer.alloc(0)],
    [
      'whose head claims to be longer than the file',
      (bytes: Buffer) => {
        bytes.writeUInt32LE(0xffff_ffff, 16);
        return bytes;
      },
    ],
  ])('%s is told from a whole one', async (_, change) => {
    const lead = await leadsBook();
    const { path } = await inviteFrom(lead.book);
    await writeFile(path, change(await readFile(path)));
    const folder = await tempFolder();
    expect(await acceptIn(folder, path)).toEqual({
      ok: false,
      error: { code: 'invitation-unreadable' },
    });
    expect(await left(folder)).toEqual([]);
  });

  it('that is a folder, a link to nothing or nothing at all is told from a file', async () => {
    const { dir } = await tempFolder();
    await symlink(join(dir, 'none'), join(dir, 'link'));
    for (const path of [dir, join(dir, 'link'), join(dir, 'none'), '/dev/null']) {
      expect(await acceptIn(await tempFolder(), path)).toEqual({
        ok: false,
        error: { code: 'invitation-unreadable' },
      });
    }
  });

  it('from a newer version is refused with both versions', async () => {
    const { dir } = await tempFolder();
    const path = join(dir, 'newer');
    const head = Buffer.from(JSON.stringify({ version: 2, anything: true }));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(head.length);
    await writeFile(path, Buffer.concat([Buffer.from('OMBUD-INVITATION'), length, head]));
    expect(await acceptIn(await tempFolder(), path)).toEqual({
      ok: false,
      error: { code: 'invitation-newer', found: 2, known: 1 },
    });
  });

  it('is not taken in a folder that holds anything else, nor by a weak passphrase', async () => {
    const lead = await leadsBook();
    const { path } = await inviteFrom(lead.book);
    const folder = await tempFolder();
    await writeFile(join(folder.dir, 'bild.png'), 'x');
    expect(await acceptIn(folder, path)).toMatchObject({ error: { code: 'folder-not-empty' } });
    expect(await readdir(folder.dir)).toContain('bild.png');
    await rm(join(folder.dir, 'bild.png'));
    const weak = { path, at: by.at, kdfCost: cost };
    expect(await accept(folder, { ...weak, passphrase: 'kort' })).toMatchObject({
      error: { code: 'passphrase-weak' },
    });
    expect(await accept(folder, { ...weak, passphrase: 'Bo Exempel 123' })).toMatchObject({
      error: { code: 'passphrase-guessable' },
    });
    expect((await acceptIn(folder, path)).ok).toBe(true);
  });

  it('is taken after a joining that broke off', async () => {
    const lead = await leadsBook();
    const { path } = await inviteFrom(lead.book);
    const folder = await tempFolder();
    await cp(join(lead.folder.dir, 'journal'), join(folder.dir, 'joining', 'journal'), {
      recursive: true,
    });
    expect((await acceptIn(folder, path)).ok).toBe(true);
    expect(await left(folder)).not.toContain('joining');
  });

  it('can be read by its owner alone, and replaces no file', async () => {
    const lead = await leadsBook();
    const { path } = await inviteFrom(lead.book);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const before = lead.book.team;
    const again = await lead.book.invite({ name: 'Cia Exempel', role: 'officer', path }, by);
    expect(again).toEqual({ ok: false, error: { code: 'file-unwritable' } });
    expect(lead.book.team).toEqual(before);
  });

  it('is for one name at a time, however it is written', async () => {
    const lead = await leadsBook();
    await inviteFrom(lead.book);
    const { dir } = await tempFolder();
    const path = join(dir, 'again');
    expect(await lead.book.invite({ name: ' bo  exempel', role: 'lead', path }, by)).toMatchObject({
      error: { code: 'officer-exists' },
    });
    await expect(stat(path)).rejects.toThrow('ENOENT');
  });
});

describe('on the computer where the book is', () => {
  it('a colleague takes theirs and opens the book beside the lead, as themselves', async () => {
    const lead = await leadsBook();
    const { path, invited } = await inviteFrom(lead.book);
    const taking = { path, passphrase: theirs.passphrase, at: by.at, kdfCost: cost };
    const accepted = valueOf(await lead.book.acceptHere(taking));
    expect(accepted).toMatchObject({ name: 'Bo Exempel', words: invited.words });
    await lead.locked.close();
    const { locked, book } = await openedBy(lead.folder, theirs);
    expect(book.atWork.name).toBe('Bo Exempel');
    const written = await book.execute(lead.caseId, [note('Jag med')], by);
    expect(written.ok).toBe(true);
    expect(book.refused).toEqual([]);
    await locked.close();
    const again = await openedBy(lead.folder, { passphrase });
    expect(again.book.atWork.name).toBe('Anna Exempel');
    expect(await again.book.history(lead.caseId)).toHaveLength(3);
  });

  it('a taking that broke off before the log had the keys is told, and taken again', async () => {
    const lead = await leadsBook();
    const { path } = await inviteFrom(lead.book);
    const taking = { path, passphrase: theirs.passphrase, at: by.at, kdfCost: cost };
    await cp(path, `${path}.copy`);
    await lead.locked.close();
    const before = await tempFolder();
    for (const name of ['journal', 'blobs', 'head-copy.json']) {
      await cp(join(lead.folder.dir, name), join(before.dir, name), { recursive: true });
    }
    const again = await openedBy(lead.folder, { passphrase });
    valueOf(await again.book.acceptHere(taking));
    await again.locked.close();
    // The key file as it was written first, beside the log as it was then.
    await cp(join(lead.folder.dir, 'keys.json'), join(before.dir, 'keys.json'));
    await expect(openedBy(before, theirs)).rejects.toThrow('joining-unfinished');
    const mended = await openedBy(before, { passphrase });
    const fresh = { ...taking, path: `${path}.copy`, passphrase: 'en annan fras för samma' };
    valueOf(await mended.book.acceptHere(fresh));
    await mended.locked.close();
    const { book } = await openedBy(before, { passphrase: fresh.passphrase });
    expect(book.atWork.name).toBe('Bo Exempel');
  });

  it('one to another book, one withdrawn and one that is used are each told apart', async () => {
    const [lead, other] = [await leadsBook(), await leadsBook()];
    const elsewhere = await inviteFrom(other.book);
    const taking = (path: string) =>
      lead.book.acceptHere({ path, passphrase: theirs.passphrase, at: by.at, kdfCost: cost });
    expect(await taking(elsewhere.path)).toMatchObject({
      error: { code: 'invitation-other-book' },
    });
    const { path, name } = await inviteFrom(lead.book);
    await cp(path, `${path}.copy`);
    valueOf(await taking(path));
    expect(await taking(`${path}.copy`)).toMatchObject({ error: { code: 'invitation-used' } });
    valueOf(await lead.book.removeOfficer(name, '', by));
    expect(await taking(`${path}.copy`)).toMatchObject({ error: { code: 'invitation-withdrawn' } });
  });
});

describe('an officer who is removed', () => {
  it('is given no key of what comes after, and all who stay are', async () => {
    const lead = await leadsBook();
    const { path, name } = await inviteFrom(lead.book);
    const folder = await tempFolder();
    valueOf(await acceptIn(folder, path));
    const gone = await openedBy(folder, theirs);
    const log = gone.book.team.desks.at(-1)?.desk ?? '';
    valueOf(await lead.book.receive(log, [...gone.book.log(log, 1)]));
    const epoch = valueOf(await lead.book.removeOfficer(name, 'Slutar', by));
    expect(epoch).toBeGreaterThan(0);
    valueOf(await lead.book.execute(lead.caseId, [note('Efter')], by));
    expect(await lead.book.history(lead.caseId)).toHaveLength(3);
    const [first] = lead.book.team.desks;
    const all = [...lead.book.log(first?.desk ?? '', 1)];
    const known = gone.book.heads.get(first?.desk ?? '')?.seq ?? 0;
    const after = all.slice(known);
    // What the removal itself says is sealed as before; behind it nothing opens for who was removed.
    const cut = after.findIndex(({ link }) => link.header.type === 'epoch-begun') + 1;
    valueOf(await gone.book.receive(first?.desk ?? '', after.slice(0, cut)));
    await gone.book.receive(first?.desk ?? '', after.slice(cut));
    const seen = await gone.book.history(lead.caseId).catch(() => []);
    expect(JSON.stringify(seen)).not.toContain('Efter');
  });

  it('opens no document that was kept after, with every key of theirs', async () => {
    const lead = await leadsBook();
    const { path, name } = await inviteFrom(lead.book);
    const folder = await tempFolder();
    valueOf(await acceptIn(folder, path));
    valueOf(await lead.book.removeOfficer(name, 'Slutar', by));
    const { blob } = valueOf(await lead.book.keepBlob(lead.caseId, Buffer.from('hemligt')));
    const before = valueOf(await lead.book.readBlob(lead.caseId, lead.blob));
    const after = valueOf(await lead.book.readBlob(lead.caseId, blob));
    expect([before, after].map(String)).toEqual(['bilagan', 'hemligt']);
    const had = valueOf(await openKeys(folder.dir, await keyFileIn(folder.dir), theirs));
    const inBlobs = (kept: string) => readFile(join(lead.folder.dir, 'blobs', kept));
    expect(openFile(had, lead.caseId, await inBlobs(lead.blob))?.toString()).toBe('bilagan');
    expect(openFile(had, lead.caseId, await inBlobs(blob))).toBeUndefined();
  });

  it('opens the book no more on a computer that was shared', async () => {
    const lead = await leadsBook();
    const { path, name } = await inviteFrom(lead.book);
    const taking = { path, passphrase: theirs.passphrase, at: by.at, kdfCost: cost };
    valueOf(await lead.book.acceptHere(taking));
    expect((await keyFileIn(lead.folder.dir)).officers).toHaveLength(2);
    valueOf(await lead.book.removeOfficer(name, 'Slutar', by));
    expect((await keyFileIn(lead.folder.dir)).officers).toHaveLength(1);
    await lead.locked.close();
    await expect(openedBy(lead.folder, theirs)).rejects.toThrow('passphrase-wrong');
    const again = await openedBy(lead.folder, { passphrase });
    expect(await again.book.history(lead.caseId)).toHaveLength(2);
  });

  it('is somebody whom the book can do without', async () => {
    const lead = await leadsBook();
    expect(await lead.book.removeOfficer('Anna Exempel', '', by)).toMatchObject({
      error: { code: 'officer-last-lead' },
    });
    expect(await lead.book.removeOfficer('Ingen', '', by)).toMatchObject({
      error: { code: 'officer-unknown', name: 'Ingen' },
    });
  });

  it('or invited, is so by a lead alone', async () => {
    const lead = await leadsBook();
    const { path } = await inviteFrom(lead.book);
    const folder = await tempFolder();
    valueOf(await acceptIn(folder, path));
    const { book } = await openedBy(folder, theirs);
    expect(await book.removeOfficer('Anna Exempel', '', by)).toMatchObject({
      error: { code: 'lead-needed' },
    });
    const wanted = { name: 'Cia', role: 'lead', path: join(folder.dir, 'x') } as const;
    expect(await book.invite(wanted, by)).toMatchObject({ error: { code: 'lead-needed' } });
  });
});

describe('the words that are read out', () => {
  it('are eight of one list, and others for another book, inviter or invited', () => {
    const [one, two] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const book = '00112233445566778899aabbccddeeff';
    const { words, fingerprint } = toCompare(book, one, one, two);
    expect(words.split(' ')).toHaveLength(8);
    expect(fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    const others = [
      toCompare(book.toUpperCase(), one, one, two),
      toCompare(book, two, one, two),
      toCompare(book, one, two, two),
      toCompare(book, one, one, one),
    ];
    expect(new Set([words, ...others.map((other) => other.words)]).size).toBe(5);
  });
});
