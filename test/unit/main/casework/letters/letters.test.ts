import { describe, expect, test } from 'vitest';
import { composeLetter } from '#main/casework/letters/compose-letter.ts';
import { findCase } from '#main/casework/work.ts';
import { issueLetter, previewLetter, draftLetter } from '#main/casework/letters/letters.ts';
import { changeTemplate, showTemplate } from '#main/casework/letters/templates.ts';
import { prepareLetter } from '#main/casework/letters/prepare-letter.ts';
import { changeSettings } from '#main/casework/settings.ts';
import { approveAs as approveLetterAs } from '#main/casework/letters/approve-as.ts';
import { passphrase, valueOf } from '../../../../factories/books/book.ts';
import { colleaguesPassphrase } from '../../../../factories/books/colleague.ts';
import { settled } from '../../../../factories/cases/case.ts';
import { answers } from '../../../../factories/cases/letter-answers.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { readPdf } from '../../letters/draw/read-pdf.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const start = '2026-10-06T08:00:00Z';
const received = { receivedAt: '2026-10-05T08:15:00Z' };

async function erasure(colleague?: string) {
  const at = await workAt(start, colleague);
  const reference = await at.open({ ...received, kind: 'erasure' }, ...settled);
  const wanted = { reference, kind: 'refusal', language: 'sv' } as const;
  const give = (facts: Record<string, string>) =>
    at.act(reference, { type: 'give-letter-facts', language: 'sv', facts });
  const decide = (why: string = reasons) =>
    at.act(reference, {
      type: 'decide-refusal',
      refusal: { extent: 'full', grounds: [{ ground: 'legal-obligation', reasons: why }] },
    });
  const extension = { kind: 'extension', language: 'sv' } as const;
  const { text: written } = showTemplate(at.work, extension);
  const text = { ...extension, text: written, reason: 'Prov', from: 0 };
  return { ...at, reference, wanted, give, decide, text };
}

type Erasure = Awaited<ReturnType<typeof erasure>>;

const { ground, reasons, doubt, how, channel } = answers.sv;

describe('a letter that lacks facts', () => {
  test('says which, and is previewed with gaps but not issued', async () => {
    const { work, give, reference } = await erasure();
    const asking = { reference, kind: 'identity-request', language: 'sv' } as const;
    await give({ doubt, how });
    expect(valueOf(await prepareLetter(work, asking)).missing).toEqual(['needed', 'channel']);
    expect(await issueLetter(work, asking)).toMatchObject({
      error: { code: 'facts-missing', names: 'needed, channel' },
    });
    expect(valueOf(await previewLetter(work, asking)).pages).toBeGreaterThan(0);
    await give({ needed: 'Ditt kundnummer', channel });
    expect(valueOf(await prepareLetter(work, asking)).missing).toEqual([]);
  });

  test('of a refusal waits for the decision, and asks for none of what was decided', async () => {
    const { work, wanted, decide } = await erasure();
    expect(await issueLetter(work, wanted)).toMatchObject({ error: { code: 'refusal-undecided' } });
    await decide();
    const { missing, answers: said } = valueOf(await prepareLetter(work, wanted));
    expect(missing).toEqual([]);
    expect(said).toMatchObject({ extent: 'full', reasons });
  });

  test('says what was decided, whatever else is written for it', async () => {
    const { work, wanted, decide, give } = await erasure();
    await give({ extent: 'excessive', ground: 'artikel 12.5', reasons: 'Vi hinner inte' });
    await decide();
    expect(valueOf(await prepareLetter(work, wanted)).answers).toMatchObject({
      extent: 'full',
      ground: 'artikel 17.3 b i dataskyddsförordningen',
      reasons,
    });
  });

  test('is asked more when an answer calls for it', async () => {
    const { work, wanted, give } = await erasure();
    await give({ extent: 'partial', ground, reasons });
    expect(valueOf(await prepareLetter(work, wanted)).missing).toEqual(['given']);
  });

  test('no longer says what was answered to a question that is not put any more', async () => {
    const { work, wanted, give, reference } = await erasure();
    await give({ extent: 'partial', ground, reasons, given: 'Vi raderar kontot.' });
    await give({ extent: 'full' });
    const subject = valueOf(await findCase(work, reference));
    const composed = await composeLetter(work, subject, { ...wanted, date: '2026-10-06' });
    expect(JSON.stringify(valueOf(composed).document)).not.toContain('Vi raderar kontot.');
  });

  test('goes out when they are given, and names its text and its record', async () => {
    const { work, wanted, decide, reference } = await erasure();
    await decide();
    expect(valueOf(await issueLetter(work, wanted))).toMatchObject({ version: 1 });
    const { letters } = valueOf(await findCase(work, reference));
    expect(letters).toMatchObject([{ kind: 'refusal', version: 1, registerVersion: '2020-04-17' }]);
    expect(letters[0]?.templateVersion).toMatch(/^original-[0-9a-f]{8}$/);
  });
});

describe('a letter that is being written', () => {
  const asking = (reference: string) =>
    ({ reference, kind: 'identity-request', language: 'sv' }) as const;
  const text = async ({ pdf }: { readonly pdf: Uint8Array }) =>
    (await readPdf(pdf)).pages.map((page) => page.text).join();

  test('is drawn with what is written and not saved, of which nothing is kept', async () => {
    const { work, reference } = await erasure();
    const wanted = asking(reference);
    const answers = { doubt: 'Adressen är okänd hos oss.', how, needed: 'Ditt kundnummer' };
    const drawn = valueOf(await previewLetter(work, { ...wanted, answers }));
    expect(drawn.missing).toEqual(['channel']);
    expect(await text(drawn)).toContain('Adressen är okänd hos oss.');
    expect(valueOf(await prepareLetter(work, wanted)).missing).toContain('doubt');
    expect(await text(valueOf(await previewLetter(work, wanted)))).not.toContain('Adressen');
  });

  test('is word for word what is issued once it is saved', async () => {
    const { work, reference, give } = await erasure();
    const wanted = asking(reference);
    const facts = { doubt, how, channel, needed: 'Ditt kundnummer' };
    const { pdf } = valueOf(await previewLetter(work, { ...wanted, answers: facts }));
    await give(facts);
    const { findings } = valueOf(await prepareLetter(work, wanted));
    const reasons = Object.fromEntries(findings.map(({ code }) => [code, 'Prov']));
    const { document } = valueOf(await issueLetter(work, { ...wanted, reasons }));
    expect(document.sha256).toBe(sha256(pdf).toString('hex'));
  });

  test.each<[string, (at: Erasure) => unknown]>([
    ['an answer', ({ give }) => give({ extension_reason: how })],
    [
      'its text',
      ({ work, text }) => changeTemplate(work, { ...text, text: `${text.text}\n\nHej.` }),
    ],
    ['the name of the company', ({ work }) => changeSettings(work, { organisation: 'Annat AB' })],
    ['the day', ({ goTo }) => goTo('2026-10-07T08:00:00Z')],
  ])('is issued as it was looked at or not at all, when %s has changed', async (_, change) => {
    const at = await erasure();
    const { work, reference } = at;
    const wanted = { reference, kind: 'extension', language: 'sv' } as const;
    await at.give({ extension_reason: reasons });
    const { content } = valueOf(await prepareLetter(work, wanted));
    const { sha256: shown } = valueOf(await previewLetter(work, wanted));
    await change(at);
    expect(valueOf(await prepareLetter(work, wanted)).content).not.toBe(content);
    expect(await issueLetter(work, { ...wanted, shown })).toMatchObject({
      error: { code: 'letter-otherwise' },
    });
    expect(valueOf(await findCase(work, reference)).letters).toEqual([]);
    const { sha256: anew } = valueOf(await previewLetter(work, wanted));
    const { document } = valueOf(await issueLetter(work, { ...wanted, shown: anew }));
    expect(document.sha256).toBe(anew);
  });

  test('says of what is written what could be complained of', async () => {
    const { work, wanted, give } = await erasure();
    await give({ extent: 'full', ground, reasons });
    const written = { ...wanted, answers: { reasons: 'Nej.' } };
    const codes = valueOf(await previewLetter(work, written)).findings.map(({ code }) => code);
    expect(codes).toContain('no-reasons');
    const kept = valueOf(await previewLetter(work, wanted)).findings.map(({ code }) => code);
    expect(kept).not.toContain('no-reasons');
  });

  test.each([
    [{ nonsense: 'x' }, 'letter-fact-unknown'],
    [{ doubt: 'Beslutet kan överklagas.' }, 'appeal-promised'],
    [{ lifted_on: 'i morgon' }, 'letter-fact-malformed'],
  ])('refuses %j as it would when it is saved', async (answers, code) => {
    const { work, reference } = await erasure();
    expect(await previewLetter(work, { ...asking(reference), answers })).toMatchObject({
      error: { code },
    });
  });
});

test('a letter issued again needs a reason, has the same bytes where nothing changed, and the old stays', async () => {
  const { work, wanted, decide, reference } = await erasure();
  await decide();
  valueOf(await issueLetter(work, wanted));
  expect(await issueLetter(work, wanted)).toMatchObject({ error: { code: 'reason-missing' } });
  expect(valueOf(await prepareLetter(work, wanted)).replaces).toMatchObject({ version: 1 });
  valueOf(await issueLetter(work, { ...wanted, reason: 'Tappades bort' }));
  const [first, second] = valueOf(await findCase(work, reference)).letters;
  expect(second).toMatchObject({
    version: 2,
    replaces: first?.document.id,
    reason: 'Tappades bort',
  });
  expect(second?.document.sha256).toBe(first?.document.sha256);
});

test('a finding stops the issue until it has a reason, which is kept with the letter', async () => {
  const { work, wanted, decide, reference, goTo } = await erasure();
  await decide();
  goTo('2026-11-20T08:00:00Z');
  expect(valueOf(await prepareLetter(work, wanted)).findings).toMatchObject([{ code: 'late' }]);
  expect(await issueLetter(work, wanted)).toMatchObject({
    error: { code: 'findings-open', codes: 'late' },
  });
  valueOf(await issueLetter(work, { ...wanted, reasons: { late: 'Sjukdom' } }));
  const { letters } = valueOf(await findCase(work, reference));
  expect(letters[0]?.findings).toEqual([{ code: 'late', reason: 'Sjukdom' }]);
});

test('the notice of an extension extends the case, once', async () => {
  const { work, reference, give } = await erasure();
  const notice = { reference, kind: 'extension', language: 'sv' } as const;
  await give({ extension_reason: answers.sv.extension_reason });
  valueOf(await issueLetter(work, notice));
  const extended = valueOf(await findCase(work, reference));
  expect(extended.clock).toMatchObject([{ type: 'extended', reason: answers.sv.extension_reason }]);
  expect(work.clock.dueOf(extended).due).toBe('2027-01-05');
  valueOf(await issueLetter(work, { ...notice, reason: 'Ny adress' }));
  expect(valueOf(await findCase(work, reference)).clock).toHaveLength(1);
});

describe('where a second person must approve', () => {
  async function reviewed() {
    const at = await erasure('Bo Prov');
    await at.decide();
    valueOf(await changeSettings(at.work, { reviewRequired: true }));
    const approve = () =>
      at.act(at.reference, { type: 'approve-letter', kind: 'refusal', language: 'sv' });
    const approveAs = (passphrase: string) =>
      approveLetterAs(at.work, { ...at.wanted, passphrase });
    return { ...at, approve, approveAs };
  }

  test('nothing is issued before', async () => {
    const { work, wanted } = await reviewed();
    expect(await issueLetter(work, wanted)).toMatchObject({ error: { code: 'approval-missing' } });
    expect(valueOf(await draftLetter(work, wanted)).review.state).toBe('drafted');
    expect(await issueLetter(work, wanted)).toMatchObject({ error: { code: 'approval-missing' } });
  });

  test('who drafted it cannot; another can with their own key, and both stand in the letter', async () => {
    const { work, wanted, reference, approve, approveAs } = await reviewed();
    valueOf(await draftLetter(work, wanted));
    await expect(approve()).rejects.toThrow('same-person-approves');
    expect(await approveAs(passphrase)).toMatchObject({ error: { code: 'same-person-approves' } });
    expect(await approveAs('något helt annat')).toMatchObject({
      error: { code: 'passphrase-wrong' },
    });
    valueOf(await approveAs(colleaguesPassphrase));
    valueOf(await issueLetter(work, wanted));
    const { letters } = valueOf(await findCase(work, reference));
    expect(letters).toMatchObject([{ draftedBy: 'Anna Exempel', approvedBy: 'Bo Prov' }]);
  });

  test('the approval holds the next day, and falls when the words change', async () => {
    const { work, wanted, approveAs, goTo, decide } = await reviewed();
    valueOf(await draftLetter(work, wanted));
    valueOf(await approveAs(colleaguesPassphrase));
    goTo('2026-10-07T08:00:00Z');
    expect(valueOf(await prepareLetter(work, wanted)).review.state).toBe('approved');
    await decide(`${reasons} Och mer.`);
    expect(valueOf(await prepareLetter(work, wanted)).review.state).toBe('changed');
    expect(await issueLetter(work, wanted)).toMatchObject({ error: { code: 'approval-missing' } });
  });
});

test('a letter is not issued when the case has moved while it was drawn', async () => {
  const { work, wanted, decide, reference, act } = await erasure();
  await decide();
  const issuing = issueLetter(work, wanted);
  await act(reference, {
    type: 'decide-refusal',
    refusal: { extent: 'full', grounds: [{ ground: 'expression', reasons }] },
  });
  expect(await issuing).toMatchObject({ error: { code: 'case-moved' } });
  expect(valueOf(await findCase(work, reference)).letters).toEqual([]);
  expect(valueOf(await issueLetter(work, wanted))).toMatchObject({ version: 1 });
});
