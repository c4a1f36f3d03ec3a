import fc from 'fast-check';
import type { BookEvent } from '#domain/book/event.ts';
import { decideSettings } from '#domain/book/decide-settings.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import { formatReference } from '#domain/case/reference.ts';
import { seriesOf, type CaseKind } from '#domain/case/kind.ts';
import { refuseDisposal } from '#domain/retention/refuse-disposal.ts';
import { nextNumber, nextOrdinal } from '#domain/team/ordinals.ts';
import { activeOfficers, ordinalOf } from '#domain/team/team.ts';
import { roles } from '#domain/team/event.ts';
import { decideAll } from '#main/casebook/acts/decide-all.ts';
import { seededRandom, type Random } from '#main/sample/random.ts';
import { anyCommand } from '../../factories/cases/any-command.ts';
import { makeDecision, makeLetter, makeMessage, makeOpenCase } from '../../factories/cases/case.ts';
import { workThrough } from '../../factories/cases/work-through.ts';
import { idOf, keyOf } from '../../factories/exchange/team.ts';
import { SimulatedDesk, type Written } from '../../factories/exchange/simulated-desk.ts';

/** A carrier that loses nothing for good, and does everything else that carriers do. */
interface Packet {
  readonly to: number;
  readonly run: readonly Written[];
}

interface Officer {
  readonly id: string;
  readonly desk: SimulatedDesk;
  /** By how much this computer's clock is wrong, in milliseconds. */
  readonly skew: number;
}

const day = 86_400_000;
const begin = Date.parse('2026-10-06T09:00:00Z');
const pool = fc.sample(anyCommand, { seed: 7, numRuns: 6_000 });
const kinds = ['access', 'erasure', 'complaint', 'breach', 'question'] as const;

/**
 * Some desks that work on one book, cut off from each other in any way, from a seed: the same seed makes the same history.
 *
 * @param met hears of each clash, event and end that came about, so that a test can see that it tests something
 * @returns in words, each promise that was broken; nothing when all held
 */
export function simulateDesks(seed: number, met?: (what: string) => void): string[] {
  const history = new History(seededRandom(seed));
  try {
    history.run();
    return history.verdicts(met);
  } catch (error) {
    return [`threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

class History {
  readonly #random: Random;
  readonly #officers: Officer[] = [];
  readonly #packets: Packet[] = [];
  #nowMs = begin;

  constructor(random: Random) {
    this.#random = random;
  }

  run(): void {
    this.#found();
    for (let cases = this.#random.between(1, 2); cases > 0; cases--)
      this.#work(this.#pickOfficer());
    const desks = this.#random.between(2, 6);
    while (this.#officers.length < desks) this.#invite();
    for (let step = this.#random.between(15, 90); step > 0; step--) {
      this.#nowMs += this.#random.between(1, day / 4);
      const officer = this.#pickOfficer();
      if (this.#random.chance(0.6)) this.#work(officer);
      else if (this.#random.chance(0.15)) this.#lead(officer);
      else if (this.#random.chance(0.4)) this.#send(officer);
      else this.#deliver();
    }
    this.#settleAll();
  }

  verdicts(met: (what: string) => void = () => undefined): string[] {
    const faults: string[] = [];
    const [first, ...others] = this.#officers.map(({ desk }) => desk);
    if (!first) return ['no desk'];
    const written = this.#officers.flatMap(({ desk }) => desk.ownLog.length);
    const total = written.reduce((sum, count) => sum + count, 0);
    const projected = first.projected();
    const canonical = JSON.stringify(projected);
    for (const desk of [first, ...others]) {
      if (desk.isWaiting) faults.push(`${desk.id} still waits for something`);
      if (desk.journal.length !== total) {
        faults.push(`${desk.id} has ${desk.journal.length} of ${total} events`);
      }
    }
    for (const desk of others) {
      if (JSON.stringify(desk.projected()) !== canonical) faults.push(`${desk.id} reads otherwise`);
    }
    // What a desk that was shut out goes on to write has no effect, and its numbers are nobody's.
    const references = first.caseIds.flatMap((id) =>
      first
        .history(id)
        .flatMap(({ event }) => (event.type === 'case-opened' ? event.reference : [])),
    );
    if (new Set(references).size !== references.length) faults.push('a reference was given twice');
    for (const code of Object.values(projected.refused)) met(code);
    for (const [id, made] of Object.entries(projected.cases)) {
      met(typeof made === 'string' ? made : made.state);
      for (const { event } of first.history(id)) met(event.type);
      if (typeof made === 'string') continue;
      for (const clash of made.clashes) met(`${clash.kind} ${clash.topic.split(':')[0]}`);
      const { tasks, areas, measures, messages, clashes, state } = made;
      for (const ids of [tasks, areas, measures].map((list) => list.map((item) => item.id))) {
        if (new Set(ids).size !== ids.length) faults.push(`${id}: an id was given twice`);
      }
      const numbers = messages.map(({ number }, place) => number ?? place + 1);
      if (new Set(numbers).size !== numbers.length) faults.push(`${id}: a number was given twice`);
      if (clashes.some(({ kind }) => kind.startsWith('ended')) && state === 'closed') {
        faults.push(`${id}: closed while its end clashes`);
      }
      makeDecision().dueOf(made);
    }
    return faults;
  }

  #found(): void {
    const desk = new SimulatedDesk(idOf('desk0'));
    const officer = idOf('officer0');
    this.#officers.push({ id: officer, desk, skew: this.#skew() });
    this.#write(this.#officers[0] as Officer, [
      { type: 'desk-joined', desk: desk.id, officer, ordinal: 0, name: 'desk0' },
      { ...admission('officer0', 'lead') },
      { type: 'book-created', organisation: 'Exempel AB', handler: 'Asta', language: 'sv' },
    ]);
  }

  #invite(): void {
    const host = this.#pickOfficer();
    if (host.desk.refuses(host.id, 'officer-admitted', this.#at(host))) return;
    const name = `officer${this.#officers.length}`;
    const { team, id } = host.desk;
    const ordinal = nextOrdinal(ordinalOf(team, id), team.ordinals);
    const role = this.#role();
    this.#write(host, [admission(name, role, ordinal)]);
    const desk = new SimulatedDesk(idOf(`desk${this.#officers.length}`));
    desk.receive(host.desk.journal);
    const officer = { id: idOf(name), desk, skew: this.#skew() };
    this.#officers.push(officer);
    this.#write(officer, [
      { type: 'desk-joined', desk: desk.id, officer: officer.id, ordinal, name },
      { type: 'officer-keyed', officer: officer.id, sign: keyOf('own'), kem: keyOf('own') },
    ]);
  }

  /** A command of any kind, as an officer whose role allows it would give it, decided by what the desk knows. */
  #work(officer: Officer): void {
    const { desk } = officer;
    if (desk.refuses(officer.id, 'note-added', this.#at(officer)) && this.#random.chance(0.9))
      return;
    const { caseIds } = desk;
    const opens = caseIds.length === 0 || this.#nowMs === begin || this.#random.chance(0.02);
    const caseId = opens ? `case-${desk.id}-${caseIds.length}` : this.#random.pick(list(caseIds));
    const before = opens ? undefined : desk.case(caseId);
    if (!opens && !before) return;
    const opening = makeOpenCase({ kind: this.#random.pick(kinds) });
    const commands = before ? this.#commandsFor(before) : [opening];
    const decided = decideAll(caseId, before, commands, {
      ...makeDecision(),
      at: this.#at(officer),
      actor: officer.id,
      officer: officer.id,
      ordinal: ordinalOf(desk.team, desk.id),
      reference: before ? '' : this.#reference(officer, opening),
    });
    if (!decided.ok) return;
    const events = decided.value.events.map((event) => ({ caseId, event }));
    desk.write(officer.id, this.#clock(officer), events);
  }

  #commandsFor(before: NonNullable<ReturnType<SimulatedDesk['case']>>): CaseCommand[] {
    const [clash] = before.clashes;
    if (clash && this.#random.chance(0.4)) {
      const side = this.#random.pick(list(clash.sides)).events[0].key;
      return [{ type: 'settle-clash', clash: clash.id, side, reason: 'Vald efter samtal' }];
    }
    if (this.#random.chance(0.15)) return [...workThrough[before.kind]];
    if (this.#random.chance(0.6)) return [this.#random.pick(list(contested))];
    return [this.#random.pick(list(pool))];
  }

  /** What only a lead may do, and what a person without the right does all the same. */
  #lead(officer: Officer): void {
    const { desk, id } = officer;
    const event = this.#leads(officer);
    if (!event) return;
    if (desk.refuses(id, event.type, this.#at(officer)) && this.#random.chance(0.8)) return;
    const caseId = event.type === 'case-shredded' ? event.caseId : 'book';
    desk.write(id, this.#clock(officer), [{ caseId, event }]);
  }

  #leads(officer: Officer): BookEvent | undefined {
    const { desk } = officer;
    const others = activeOfficers(desk.team).filter(({ id }) => id !== officer.id);
    const other = others.length > 0 ? this.#random.pick(list(others)).id : undefined;
    switch (this.#random.between(0, 4)) {
      case 0:
        return other && this.#random.chance(0.3)
          ? { type: 'officer-removed', officer: other, reason: 'Har slutat' }
          : undefined;
      case 1:
        return other
          ? {
              type: 'role-changed',
              officer: other,
              role: this.#random.pick(roles),
              reason: 'Ny roll',
            }
          : undefined;
      case 2:
        return { type: 'epoch-begun', epoch: desk.team.epoch + 1, wraps: {} };
      case 3: {
        const change = { organisation: `Exempel ${this.#random.between(1, 9)} AB` };
        const { settings } = desk;
        const decided = settings && decideSettings(settings, change);
        return decided?.ok ? decided.value[0] : undefined;
      }
      default: {
        const { caseIds } = desk;
        const caseId = caseIds.length > 0 ? this.#random.pick(list(caseIds)) : '';
        const subject = caseId ? desk.case(caseId) : undefined;
        if (!subject || refuseDisposal(subject)) return undefined;
        return { type: 'case-shredded', caseId, reference: subject.reference, rule: 'Två år' };
      }
    }
  }

  /** What it has to somebody, log by log, whole or in part, once or twice; it arrives when it arrives. */
  #send({ desk }: Officer): void {
    const to = this.#random.between(0, this.#officers.length - 1);
    for (const { desk: of } of this.#officers) {
      const log = desk.journal.filter((one) => one.desk === of.id);
      const from = this.#random.chance(0.7) ? 0 : this.#random.between(0, log.length);
      const until = this.#random.chance(0.7) ? log.length : this.#random.between(from, log.length);
      const packet = { to, run: log.slice(from, until) };
      this.#packets.push(packet, ...(this.#random.chance(0.1) ? [packet] : []));
    }
  }

  #deliver(): void {
    if (this.#packets.length === 0) return;
    const [packet] = this.#packets.splice(this.#random.between(0, this.#packets.length - 1), 1);
    if (packet) this.#officers[packet.to]?.desk.receive(packet.run);
  }

  /** In the end all get all, in an order of their own. */
  #settleAll(): void {
    while (this.#packets.length > 0) this.#deliver();
    const logs = this.#officers.map(({ desk }) => desk.ownLog);
    for (const { desk } of this.#officers) {
      const mixed = logs
        .map((log) => ({ log, by: this.#random.next() }))
        .toSorted((one, other) => one.by - other.by);
      for (const { log } of mixed) desk.receive(log);
    }
  }

  #write(officer: Officer, events: readonly (BookEvent | CaseEvent)[]): void {
    const drafts = events.map((event) => ({ caseId: 'book', event }));
    officer.desk.write(officer.id, this.#clock(officer), drafts);
  }

  /** The next number of the desk's own, by what it knows. */
  #reference({ desk }: Officer, { kind }: { readonly kind: CaseKind }): string {
    const ordinal = ordinalOf(desk.team, desk.id);
    const own = desk.ownLog.filter(({ type }) => type === 'case-opened').length;
    const number = Array.from({ length: own }).reduce<number>(
      (last) => nextNumber(last, ordinal),
      0,
    );
    return formatReference(seriesOf(kind), 2026, nextNumber(number, ordinal));
  }

  #role = () => (this.#random.chance(0.8) ? 'lead' : this.#random.pick(roles));
  #pickOfficer = (): Officer => this.#random.pick(list(this.#officers));
  #clock = ({ skew }: Officer): number => this.#nowMs + skew;
  #at = (officer: Officer): string =>
    Temporal.Instant.fromEpochMilliseconds(this.#clock(officer)).toString();
  #skew = (): number => (this.#random.chance(0.3) ? this.#random.between(-day, day) : 0);
}

/** What two may well do at the same time, and what then does not go together. */
const contested: readonly CaseCommand[] = [
  { type: 'close', outcome: 'withdrawn', note: 'Tog tillbaka det' },
  { type: 'close', outcome: 'granted', note: 'Allt gavs' },
  { type: 'close', outcome: 'answered', note: 'Besvarat' },
  { type: 'reopen', reason: 'Något nytt kom' },
  { type: 'add-message', message: makeMessage({ subject: 'En sak till' }) },
  { type: 'place-hold', reason: 'Tillsyn' },
  { type: 'lift-hold', reason: 'Tillsynen är över' },
  { type: 'extend', reason: 'Stor mängd', how: 'E-post' },
  { type: 'withdraw-extension', reason: 'Av misstag' },
  { type: 'pause', category: 'clarification', reason: 'Vilka uppgifter?', evidence: 'Brev' },
  { type: 'pause', category: 'other', reason: 'Underlag', evidence: 'Brev' },
  { type: 'ask-identity', why: 'Okänd adress', means: 'known-details', pause: true },
  { type: 'confirm-identity', note: 'Ringde upp' },
  { type: 'fail-identity', reason: 'Kom aldrig' },
  { type: 'resume' },
  { type: 'withdraw-pause', reason: 'Av misstag' },
  { type: 'correct-receipt', receivedAt: '2026-10-01T00:00:00Z', reason: 'Kom tidigare' },
  { type: 'correct-receipt', receivedAt: '2026-10-06T08:00:00Z', reason: 'Kom senare' },
  { type: 'change-kind', kind: 'breach' },
  { type: 'change-kind', kind: 'access' },
  { type: 'decide-role', role: 'controller', reason: 'Vårt register' },
  { type: 'decide-role', role: 'processor', controller: 'Kund AB', reason: 'Kundens register' },
  makeLetter('acknowledgement'),
  {
    type: 'draft-letter',
    kind: 'acknowledgement',
    language: 'sv',
    content: 'a',
    date: '2026-10-06',
  },
  { type: 'approve-letter', kind: 'acknowledgement', language: 'sv' },
  { type: 'ask-area', system: 'Lön', colleague: 'Bo', dueOn: '' },
  { type: 'receive-area', id: 'a1', holdsData: true, note: '' },
  { type: 'receive-area', id: 'a1', holdsData: false, note: '' },
  { type: 'add-task', title: 'Ring', owner: '', dueOn: '' },
  { type: 'complete-task', id: 't1' },
  { type: 'drop-task', id: 't1', reason: 'Behövs inte' },
  { type: 'name-representative', name: 'Ombudet', email: '', relation: 'Advokat' },
  { type: 'show-authority', note: 'Fullmakt' },
  { type: 'remove-representative', reason: 'Upphörde' },
  { type: 'restrict', what: 'Kundnumret', ground: 'a' },
  { type: 'announce-lifting', how: 'Brev', liftsOn: '2027-12-01', reason: 'Rättat' },
  { type: 'lift-restriction', reason: 'Rättat' },
  { type: 'override-country', country: 'DE', reason: 'Filialen' },
  { type: 'dispose-data', rule: 'Två år' },
];

const admission = (name: string, role: (typeof roles)[number], ordinal?: number) =>
  ({
    type: 'officer-admitted',
    officer: idOf(name),
    sign: keyOf(`${name}-s`),
    kem: keyOf(`${name}-k`),
    role,
    name,
    ...(ordinal !== undefined && { invitation: { id: `i-${name}`, ordinal } }),
  }) as const satisfies BookEvent;

/** What there is to choose from: something. */
function list<T>(from: readonly T[]): readonly [T, ...T[]] {
  const [head, ...tail] = from;
  if (head === undefined) throw new Error('Nothing to choose from');
  return [head, ...tail];
}
