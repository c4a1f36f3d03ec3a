import type { Language } from '#domain/language.ts';
import type { DataArea } from '#domain/case/work/facts.ts';
import { sayDay, sayDue } from '../../messages/dates.ts';
import type { Words } from '../../messages/use-words.ts';

/** Who was asked when, how often they were reminded, and what came back. */
export function sayArea(area: DataArea, t: Words, language: Language): string {
  const { colleague, askedAt, chasedAt, dueOn } = area;
  const said = [
    t('desk.work.asked', { colleague, day: sayDay(askedAt, language) }),
    chasedAt.length > 0 && t('desk.work.chased', { count: chasedAt.length }),
  ];
  if (area.state === 'asked') {
    said.push(dueOn && t('desk.work.by', { date: sayDue(dueOn, language) }));
  } else {
    said.push(t(area.holdsData ? 'desk.work.holdsData' : 'desk.work.holdsNothing'), area.note);
    if (area.withheld) {
      const { ground, reasons } = area.withheld;
      said.push(t('desk.work.withheldOn', { ground: t(`workflow.grounds.${ground}`), reasons }));
    }
  }
  return said.filter(Boolean).join(' · ');
}
