import { Tab, Tabs } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { TableAddress } from '#domain/disclosure/marks.ts';
import type {
  Review,
  RowUnderReview,
  TableUnderReview,
} from '#shared/contract/cases/review-contract.ts';
import { useWords } from '../../messages/use-words.ts';
import { EnclosureList } from './enclosure-list.tsx';
import { GroundChoice } from './flags/ground-choice.tsx';
import { OwnList } from './flags/own-list.tsx';
import { RedactText } from './flags/redact-text.tsx';
import { RedactionList } from './flags/redaction-list.tsx';
import { CellPanel } from './table/cell-panel.tsx';

const Aside = styled('aside')(({ theme }) => ({
  width: '22.25rem',
  flexShrink: 0,
  padding: theme.spacing(2),
  overflow: 'auto',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: theme.spacing(2.5),
  alignContent: 'start',
  borderInlineStart: `1px solid ${(theme.vars ?? theme).palette.divider}`,
}));

const tabs = ['text', 'done', 'rest'] as const;
type RailTab = (typeof tabs)[number];

interface Props {
  readonly reference: string;
  readonly review: Review;
  readonly address: TableAddress;
  readonly table: TableUnderReview;
  readonly row: RowUnderReview | undefined;
}

/** What is done beside the flags: a text or a cell is redacted, what was done is seen, the rest of the answer is looked after. */
export function Rail({ reference, review, address, table, row }: Props) {
  const { t } = useWords();
  const [tab, setTab] = useState<RailTab>('text');
  const waiting = review.files.reduce((sum, { undecidedNames }) => sum + undecidedNames, 0);
  const counts = { text: 0, done: review.redactions.length, rest: waiting };
  return (
    <Aside>
      <GroundChoice />
      <Tabs
        value={tab}
        variant="fullWidth"
        aria-label={t('desk.review.rail')}
        onChange={(_, chosen: RailTab) => setTab(chosen)}
      >
        {tabs.map((one) => (
          <Tab
            key={one}
            value={one}
            sx={{ minWidth: 0, px: 0.5 }}
            label={
              counts[one] > 0
                ? t('desk.review.tabCount', {
                    tab: t(`desk.review.tabs.${one}`),
                    count: counts[one],
                  })
                : t(`desk.review.tabs.${one}`)
            }
          />
        ))}
      </Tabs>
      {tab === 'text' && (
        <>
          <RedactText reference={reference} />
          <CellPanel reference={reference} address={address} table={table} row={row} />
        </>
      )}
      {tab === 'done' && <RedactionList reference={reference} review={review} />}
      {tab === 'rest' && (
        <>
          <EnclosureList reference={reference} review={review} />
          <OwnList reference={reference} own={review.own} />
        </>
      )}
    </Aside>
  );
}
