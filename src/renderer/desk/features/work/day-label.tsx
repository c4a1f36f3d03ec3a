import { ToneLabel } from '../../components/labels/tone-label.tsx';
import { useNow } from '../../components/labels/use-now.ts';
import { dayOf } from '../../messages/days.ts';
import { useWords } from '../../messages/use-words.ts';
import { nearness } from './nearness.ts';

interface Props {
  readonly state: 'open' | 'over';
  /** `YYYY-MM-DD`, or '' without a day. */
  readonly dueOn: string;
  /** What it says once nothing is waited for. */
  readonly over: string;
}

const tones = { late: 'bad', today: 'warn', ahead: 'plain' } as const;

/** How near a day is that somebody promised. */
export function DayLabel({ state, dueOn, over }: Props) {
  const { t } = useWords();
  const today = dayOf(useNow());
  if (state === 'over') return <ToneLabel tone="good">{over}</ToneLabel>;
  const near = nearness(dueOn, today);
  return <ToneLabel tone={tones[near]}>{t(`desk.work.nearness.${near}`)}</ToneLabel>;
}
