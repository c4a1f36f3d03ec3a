import { Button, Stack, Typography } from '@mui/material';
import { type KeyboardEvent, useEffect } from 'react';
import type { Marks, TableAddress } from '#domain/disclosure/marks.ts';
import type { FlagLine } from '#shared/contract/review-contract.ts';
import { useAnswer } from '../../../ask/use-answer.ts';
import { ombud } from '../../../bridge.ts';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { FlagCard } from './flag-card.tsx';
import { activate, chooseFlag, showRows, useReviewState } from '../review-store.ts';
import { useMarking } from '../use-marking.ts';

interface Props {
  readonly reference: string;
  readonly address: TableAddress;
  /** The table's columns; none of a file without tables. */
  readonly columns: readonly string[];
  /** Whether anything was flagged at all. */
  readonly flagged: boolean;
  readonly own: readonly string[];
}

/** What is flagged and waits for a decision, one at a time. Arrow keys go on and back. */
export function FlagPanel({ reference, address, columns, flagged, own }: Props) {
  const { t } = useWords();
  const { redact, keep, keepValue, redactValue, execute } = useMarking(reference);
  const at = useReviewState((state) => state.flag);
  const question = `flags ${reference} ${address.documentId} ${address.table}`;
  const answer = useAnswer(question, () => ombud.review.flags({ reference, ...address }));
  const flags = answer.state === 'ready' ? answer.value.flags : [];
  const index = Math.min(at, Math.max(0, flags.length - 1));
  const flag = flags[index];
  const place = flag && keyOf(flag);
  useEffect(() => {
    if (flag) look(flag);
    // The place is what tells one flag from another; its object is new with each answer.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place]);
  if (answer.state === 'refused') return <RefusalNotice refusal={answer.refusal} />;
  const step = (by: number) => chooseFlag(Math.max(0, Math.min(flags.length - 1, index + by)));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  return (
    <Stack
      component="section"
      spacing={1.25}
      aria-label={t('desk.review.flags')}
      onKeyDown={onKeyDown}
    >
      <Typography variant="h3" component="h2">
        {t('desk.review.flags')}
      </Typography>
      <Typography component="output" variant="body2" color="textSecondary">
        {flag
          ? t('desk.review.flagOf', {
              at: index + 1,
              total: answer.state === 'ready' ? answer.value.total : 0,
            })
          : t(flagged ? 'desk.review.flagsDone' : 'desk.review.flagsNone')}
      </Typography>
      {flag && (
        <>
          <FlagCard
            flag={flag}
            place={
              'of' in flag
                ? t(`desk.review.names.${flag.of}`, { name: flag.whole })
                : t('desk.review.place', { column: columns[flag.column], row: flag.row + 1 })
            }
            onKeep={(ordinary) => void keep(address, marksOf(flag), ordinary)}
            onRedact={() => void redact(address, marksOf(flag))}
            onKeepAll={(ordinary) => void keepValue(flag.text, ordinary)}
            onRedactAll={() => void redactValue(flag.text)}
            onOwn={() => void execute({ type: 'note-own', own: [...own, flag.text] })}
          />
          <Stack direction="row" spacing={1}>
            <Button disabled={index === 0} onClick={() => step(-1)}>
              {t('desk.review.previous')}
            </Button>
            <Button disabled={index >= flags.length - 1} onClick={() => step(1)}>
              {t('desk.review.next')}
            </Button>
          </Stack>
        </>
      )}
    </Stack>
  );
}

const keyOf = (flag: FlagLine) =>
  'of' in flag
    ? `${flag.of} ${flag.at} ${flag.start}`
    : `${flag.position} ${flag.column} ${flag.start}`;

function marksOf(flag: FlagLine): Marks {
  const { start, end } = flag;
  return 'of' in flag
    ? { names: [[flag.of, flag.at, start, end]] }
    : { parts: [[flag.row, flag.column, start, end]] };
}

/** The cell comes into view; a name stands on the card, whole. */
function look(flag: FlagLine) {
  if ('of' in flag) return;
  const { row, position, column } = flag;
  showRows(true);
  activate({ row, position, column });
}
