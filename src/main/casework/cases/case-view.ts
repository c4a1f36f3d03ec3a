import { statusOf, type Case } from '#domain/case/case.ts';
import { progressOf } from '#domain/case/progress.ts';
import { findingsIn } from '#domain/deadline/finding.ts';
import { targetsOf } from '#domain/deadline/targets.ts';
import { knownRecipients } from '#domain/register/known-recipients.ts';
import { versionsOfCase } from '#domain/register/versions-of-case.ts';
import { localDay } from '#domain/local-day.ts';
import { ok, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { CaseView } from '#shared/views/views.ts';
import { registerAt } from '../../register/in-force.ts';
import { clashView } from './clash-views.ts';
import { storyOf } from './story.ts';
import { workView } from './work-view.ts';
import { findCase, type Work } from '../work.ts';

/** One case, whole: its facts, its due date with reasons, its data, letters and story. */
export async function caseView(
  work: Work,
  reference: string,
): Promise<Result<CaseView, BookRefusal>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const subject = found.value;
  const { id, collections, letters, ...facts } = factsOf(subject);
  return ok({
    ...facts,
    messages: [...facts.messages],
    clashes: facts.clashes.map(clashView),
    status: statusOf(subject),
    ...clockView(work, subject),
    ...workView(subject, work.clock.placeOf(subject)),
    registerVersions: registerVersions(work, subject),
    knownRecipients: known(work, subject),
    data: [...collections],
    documents: [...letters],
    ...(await storyOf(work, id)),
  });
}

/** What the view gives as it stands; the rest it words otherwise. */
function factsOf(subject: Case) {
  const {
    country: _,
    revision: __,
    counts: ___,
    withdrawnData: ____,
    disclosure: _d,
    letterFacts: _l,
    movedTargets: _m,
    drafts: _r,
    tellings: _t,
    ...facts
  } = subject;
  if (facts.state === 'open') {
    const { state: _____, ...open } = facts;
    return open;
  }
  const { state: _____, ending: ______, ...closed } = facts;
  return closed;
}

function clockView({ book, clock }: Work, subject: Case) {
  const due = clock.dueOf(subject);
  const place = clock.placeOf(subject);
  const progress = progressOf(subject);
  return {
    due,
    urgency: clock.urgencyOf(subject.state === 'closed' ? undefined : due.due, subject),
    country: place.country,
    countryOverridden: subject.country !== undefined,
    zone: place.zone,
    findings: findingsIn(due),
    targets: targetsOf({ ...subject, due: due.due, progress }, book.settings.targets, place),
  };
}

function known({ clock, registers }: Work, subject: Case): readonly string[] {
  const record = registerAt(registers, clock.today());
  return record.ok ? knownRecipients(subject, record.value) : [];
}

function registerVersions({ clock, registers }: Work, subject: Case) {
  const { zone } = clock.placeOf(subject);
  const dayOf = (instant: string) => localDay(instant, zone);
  return versionsOfCase(subject, registers.versions, dayOf, clock.today());
}
