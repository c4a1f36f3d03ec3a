import ExpandMore from '@mui/icons-material/ExpandMore';
import { Button, Collapse, Paper, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { CaseView } from '#shared/views.ts';
import { DueLabel } from '../../components/due-label.tsx';
import { sayDue, sayWeekday } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { DueReasons } from './due-reasons.tsx';

/** When the answer is due, and on request how that day was found. */
export function DueCard({ view }: { readonly view: CaseView }) {
  const { t, language } = useWords();
  const [open, setOpen] = useState(false);
  const reasons = useId();
  // A breach is due at an hour, told in the controller's zone: `2026-11-23T16:40+01:00`.
  const [day = '', time = ''] = view.due.due.split('T');
  const hour = time.slice(0, 5);
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }} aria-label={t('desk.casefile.due')}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography variant="h4" component="h2" color="textSecondary">
          {t(view.status === 'closed' ? 'desk.casefile.dueClosed' : 'desk.casefile.due')}
        </Typography>
        <DueLabel urgency={view.urgency} />
      </Stack>
      <Typography variant="h1" component="p" sx={{ mt: 0.5 }}>
        {sayDue(day, language)}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {[sayWeekday(day, language), hour].filter(Boolean).join(' ')}
      </Typography>
      <Button
        sx={{ mt: 1, ml: -1 }}
        aria-expanded={open}
        aria-controls={reasons}
        onClick={() => setOpen(!open)}
        endIcon={<ExpandMore sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
      >
        {t(open ? 'desk.casefile.hideWhy' : 'desk.casefile.why')}
      </Button>
      <Collapse in={open} id={reasons} unmountOnExit timeout={120}>
        <DueReasons due={view.due} />
      </Collapse>
    </Paper>
  );
}
