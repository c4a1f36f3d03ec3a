import { Button, Paper, Typography } from '@mui/material';
import { useId } from 'react';
import { supervisionRows } from '#shared/figures/supervision-rows.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly busy: boolean;
  readonly onSave: () => void;
}

/** What authorities ask of the right of access, where they asked it, and the bundle that answers. */
export function SupervisionCard({ busy, onSave }: Props) {
  const { t, words } = useWords();
  const id = useId();
  return (
    <Paper variant="outlined" component="section" aria-labelledby={id} sx={{ p: 2 }}>
      <Typography variant="h3" component="h2" id={id}>
        {words('figures.supervision.asked')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ my: 1 }}>
        {t('desk.figures.supervisionText')}
      </Typography>
      <Typography
        variant="body2"
        component="table"
        aria-labelledby={id}
        sx={{ borderSpacing: 0, '& td, & th': { textAlign: 'start', p: 0.75, pl: 0 } }}
      >
        <thead>
          <tr>
            <th scope="col">{words('figures.supervision.question')}</th>
            <th scope="col">{words('figures.supervision.answer')}</th>
            <th scope="col">{words('figures.supervision.source')}</th>
          </tr>
        </thead>
        <tbody>
          {supervisionRows(words).map((row) => (
            <tr key={row.id}>
              <td>{row.asked}</td>
              <td>{row.answered}</td>
              <td>{row.source}</td>
            </tr>
          ))}
        </tbody>
      </Typography>
      <Button variant="outlined" disabled={busy} onClick={onSave} sx={{ mt: 1 }}>
        {t('desk.figures.save.supervision')}
      </Button>
    </Paper>
  );
}
