import { Checkbox, Typography } from '@mui/material';
import type { DueForDisposal } from '#shared/contract/book/retention-contract.ts';
import { sayDue } from '../../messages/dates.ts';
import { sayPeriod } from '../../messages/say-period.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';

interface Props {
  readonly row: DueForDisposal;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** One thing that is due, by which rule and since when. */
export function DueLine({ row, chosen, onToggle }: Props) {
  const { t, language } = useWords();
  const { reference, kind, requester, what, closedOn, dueOn, months } = row;
  return (
    <tr>
      <td>
        <Checkbox
          size="small"
          checked={chosen}
          slotProps={{ input: { 'aria-label': t('desk.retention.choose', { reference }) } }}
          sx={{ p: 0.25 }}
          onChange={onToggle}
        />
      </td>
      <th scope="row">
        <a href={toHash({ page: 'case', reference })}>{reference}</a>
        <Typography variant="caption" color="textSecondary" component="p">
          {[t(`case.kinds.${kind}`), requester].filter(Boolean).join(' · ')}
        </Typography>
      </th>
      <td>{t(`retention.what.${what}`)}</td>
      <td>{sayDue(closedOn, language, 'short')}</td>
      <td>{t('desk.retention.afterClosing', { period: sayPeriod(months, t) })}</td>
      <td>{sayDue(dueOn, language, 'short')}</td>
    </tr>
  );
}
