import { Button } from '@mui/material';
import { Row } from '../../components/lists/row-list.tsx';
import { ToneLabel } from '../../components/labels/tone-label.tsx';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import type { Backups } from './backups.ts';

const tones = { fresh: 'good', due: 'plain', overdue: 'bad', none: 'bad' } as const;

interface Props {
  readonly state: Backups['places'][number];
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** One place: the last backup that was opened there, and what went wrong since. */
export function PlaceRow({ state: { place, standing, verified, problem }, open, onOpen }: Props) {
  const { t, words, language } = useWords();
  const last = verified
    ? t('desk.backup.verified', { when: sayMoment(verified.at, language), count: verified.events })
    : t('desk.backup.never');
  const wrong =
    problem &&
    t('desk.backup.problem', {
      when: sayMoment(problem.at, language),
      title: words(`refusals.${problem.code}.title`),
      advice: words(`refusals.${problem.code}.advice`),
    });
  const mark = verified ? standing : 'none';
  return (
    <Row
      title={place}
      detail={[last, wrong].filter((line) => line !== undefined).join('\n')}
      mark={<ToneLabel tone={tones[mark]}>{t(`desk.backup.standing.${mark}`)}</ToneLabel>}
      actions={
        <Button size="small" aria-expanded={open} onClick={onOpen}>
          {t(open ? 'desk.backup.hide' : 'desk.backup.show')}
        </Button>
      }
    />
  );
}
