import { Stack, Typography } from '@mui/material';
import { useEffect } from 'react';
import type { Marks, TableAddress } from '#domain/disclosure/marks.ts';
import type { FlagLine } from '#shared/contract/cases/review-contract.ts';
import { useAnswer } from '../../../ask/use-answer.ts';
import { ombud } from '../../../bridge.ts';
import { RefusalNotice } from '../../../components/notices/refusal-notice.tsx';
import { useWords } from '../../../messages/use-words.ts';
import { activate, chooseFlag, showRows, useReviewState } from '../review-store.ts';
import { useMarking } from '../use-marking.ts';
import { decidable, type FlagActs } from './flag-acts.ts';
import { FlagCard } from './flag-card.tsx';
import { FlagProgress } from './flag-progress.tsx';
import { useFlagKeys } from './use-flag-keys.ts';

interface Props {
  readonly reference: string;
  readonly address: TableAddress;
  /** The table's columns; none of a file without tables. */
  readonly columns: readonly string[];
  /** How much was flagged at all, decided or not. */
  readonly flags: number;
  readonly own: readonly string[];
  /** Its keys are heard wherever the focus is, and not only within. */
  readonly everywhere?: boolean;
}

/** What is flagged and waits for a decision, one at a time. */
export function FlagPanel({ reference, address, columns, flags: flagged, own, everywhere }: Props) {
  const { t } = useWords();
  const marking = useMarking(reference, own);
  const at = useReviewState((state) => state.flag);
  const question = `flags ${reference} ${address.documentId} ${address.table}`;
  const answer = useAnswer(question, () => ombud.review.flags({ reference, ...address }));
  const { flags, total } = answer.state === 'ready' ? answer.value : { flags: [], total: 0 };
  const index = Math.min(at, Math.max(0, flags.length - 1));
  const flag = flags[index];
  const place = flag && keyOf(flag);
  useEffect(() => {
    if (flag) look(flag);
    // The place is what tells one flag from another; its object is new with each answer.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place]);
  const acts = flag && actsOn(flag, address, marking);
  const step = (by: number) => chooseFlag(Math.max(0, Math.min(flags.length - 1, index + by)));
  const onKeyDown = useFlagKeys({
    acts,
    step,
    undo: () => void marking.takeBackLatest(),
    everywhere: everywhere === true,
  });
  if (answer.state === 'refused') return <RefusalNotice refusal={answer.refusal} />;
  return (
    <Stack
      component="section"
      spacing={1}
      aria-label={t('desk.review.flags')}
      onKeyDown={onKeyDown}
    >
      <FlagProgress
        at={index}
        listed={flags.length}
        waiting={answer.state === 'ready' ? total : flagged}
        flagged={flagged}
        step={step}
        undo={() => void marking.takeBackLatest()}
      />
      {flag && acts && (
        <FlagCard
          reference={reference}
          flag={flag}
          acts={acts}
          place={
            'of' in flag
              ? t(`desk.review.nameOf.${flag.of}`)
              : t('desk.review.place', { column: columns[flag.column], row: flag.row + 1 })
          }
        />
      )}
      {answer.state === 'ready' && !flag && (
        <Typography component="output" variant="body2" color="textSecondary">
          {t(flagged > 0 ? 'desk.review.flagsDone' : 'desk.review.flagsNone')}
        </Typography>
      )}
    </Stack>
  );
}

function actsOn(
  flag: FlagLine,
  { documentId, table }: TableAddress,
  { keep, redact, noteOwn }: ReturnType<typeof useMarking>,
): FlagActs {
  const here = { documentId, table, marks: marksOf(flag) };
  const alike = { value: flag.text };
  const can = decidable(flag.kind);
  return {
    keep: can.keep ? () => void keep(here) : undefined,
    ordinary: can.ordinary ? () => void keep(here, true) : undefined,
    redact: () => void redact(here),
    own: can.own ? () => void noteOwn(flag.text) : undefined,
    keepAlike: can.keep ? () => void keep(alike) : undefined,
    ordinaryAlike: can.ordinary ? () => void keep(alike, true) : undefined,
    redactAlike: () => void redact(alike),
  };
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
