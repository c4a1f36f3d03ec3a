import Lock from '@mui/icons-material/LockOutlined';
import { Typography } from '@mui/material';
import { PageMessage } from '../../components/notices/page-message.tsx';
import { sayDay, sayDue } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import type { RetentionList } from './retention.ts';
import { RuledTable } from '../../components/tables/ruled-table.ts';

/** What a legal hold keeps: to be looked over now and then, for a hold must end with what it is for. */
export function HeldList({ held: { total, rows } }: { readonly held: RetentionList['held'] }) {
  const { t, language } = useWords();
  if (total === 0) {
    return (
      <PageMessage
        icon={<Lock color="secondary" fontSize="large" />}
        title={t('desk.retention.noneHeldTitle')}
        advice={t('desk.retention.noneHeldAdvice')}
      />
    );
  }
  return (
    <RuledTable>
      <thead>
        <tr>
          <th scope="col">{t('desk.retention.reference')}</th>
          <th scope="col">{t('desk.retention.since')}</th>
          <th scope="col">{t('desk.retention.reason')}</th>
          <th scope="col">{t('desk.retention.wouldGo')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ reference, kind, requester, placedAt, reason, dueOn }) => (
          <tr key={reference}>
            <th scope="row">
              <a href={toHash({ page: 'case', reference })}>{reference}</a>
              <Typography variant="caption" color="textSecondary" component="p">
                {[t(`case.kinds.${kind}`), requester].filter(Boolean).join(' · ')}
              </Typography>
            </th>
            <td>{sayDay(placedAt, language)}</td>
            <td>{reason}</td>
            <td>{dueOn ? sayDue(dueOn, language, 'short') : t('desk.retention.stillOpen')}</td>
          </tr>
        ))}
      </tbody>
    </RuledTable>
  );
}
