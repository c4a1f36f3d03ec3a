import { Button, Stack, Typography } from '@mui/material';
import { type KeyboardEvent, useEffect } from 'react';
import type { TableAddress } from '#domain/disclosure/marks.ts';
import type { FlagLine, TableUnderReview } from '#shared/contract/review-contract.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { useWords } from '../../messages/use-words.ts';
import { FlagCard } from './flag-card.tsx';
import { activate, chooseFlag, showRows, useReviewState } from './review-store.ts';
import { useMarking } from './use-marking.ts';

interface Props {
  readonly reference: string;
  readonly address: TableAddress;
  readonly table: TableUnderReview;
  readonly own: readonly string[];
}

/** What looks like somebody else and waits for a decision, one at a time. Arrow keys go on and back. */
export function FlagPanel({ reference, address, table, own }: Props) {
  const { t } = useWords();
  const { redact, keep, keepValue, redactValue, execute } = useMarking(reference);
  const at = useReviewState((state) => state.flag);
  const question = `flags ${reference} ${address.documentId} ${address.table}`;
  const answer = useAnswer(question, () => ombud.review.flags({ reference, ...address }));
  const flags = answer.state === 'ready' ? answer.value.flags : [];
  const index = Math.min(at, Math.max(0, flags.length - 1));
  const flag = flags[index];
  const place = flag && `${flag.position} ${flag.column} ${flag.start}`;
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
          : t(table.flags > 0 ? 'desk.review.flagsDone' : 'desk.review.flagsNone')}
      </Typography>
      {flag && (
        <>
          <FlagCard
            flag={flag}
            column={table.columns[flag.column] ?? ''}
            onKeep={() => void keep(address, partOf(flag))}
            onRedact={() => void redact(address, partOf(flag))}
            onKeepAll={() => void keepValue(flag.text)}
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

const partOf = ({ row, column, start, end }: FlagLine) => ({
  parts: [[row, column, start, end] as [number, number, number, number]],
});

function look({ row, position, column }: FlagLine) {
  showRows(true);
  activate({ row, position, column });
}
