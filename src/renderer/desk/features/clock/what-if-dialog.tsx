import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import type { Status } from '#domain/case/case.ts';
import { DayField } from '../../components/fields/day-field.tsx';
import { closeDialog } from '../../components/dialogs/dialog-store.ts';
import { PillChoice } from '../../components/fields/pill-choice.tsx';
import { nowAsInstant } from '../../messages/dates.ts';
import { dayOf } from '../../messages/days.ts';
import { useWords } from '../../messages/use-words.ts';
import { SupposedDate } from './supposed-date.tsx';
import { suppositions, type Supposition, supposedBy } from './supposition.ts';

interface Props {
  readonly reference: string;
  readonly status: Status;
}

/** Asks the clock what would hold, and changes nothing. */
export function WhatIfDialog({ reference, status }: Props) {
  const { t } = useWords();
  const id = useId();
  const offered = suppositions[status === 'waiting' ? 'waiting' : 'open'];
  const [today] = useState(() => dayOf(nowAsInstant()));
  const [supposed, suppose] = useState<Supposition>({ type: offered[0], on: today, until: '' });
  const change = supposedBy(supposed);
  const on = supposed.type === 'ifPaused' ? 'desk.clock.pauseOn' : 'desk.clock.resumeOn';
  return (
    <Dialog open fullWidth maxWidth="md" onClose={closeDialog} aria-labelledby={id}>
      <DialogTitle id={id}>{t('desk.clock.whatIf')}</DialogTitle>
      <DialogContent>
        <Stack spacing={2} sx={{ minHeight: 320 }}>
          <Typography color="textSecondary">{t('desk.clock.whatIfHelp')}</Typography>
          <PillChoice
            label={t('desk.clock.whatIf')}
            value={supposed.type}
            options={offered}
            say={(type) => t(`desk.clock.${type}`)}
            onChange={(type) => suppose({ type, on: today, until: '' })}
          />
          {supposed.type !== 'ifExtended' && (
            <Stack key={supposed.type} direction="row" spacing={2}>
              <DayField
                label={t(on)}
                value={today}
                onChange={(day) => suppose((before) => ({ ...before, on: day }))}
              />
              {supposed.type === 'ifPaused' && (
                <DayField
                  label={t('desk.clock.pauseUntil')}
                  value=""
                  empty={t('desk.clock.stillOpen')}
                  onChange={(until) => suppose((before) => ({ ...before, until }))}
                />
              )}
            </Stack>
          )}
          {change && (
            <SupposedDate reasons label="desk.clock.would" reference={reference} change={change} />
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={closeDialog}>
          {t('desk.shell.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
