import AutoDelete from '@mui/icons-material/AutoDeleteOutlined';
import { PageMessage } from '../../components/notices/page-message.tsx';
import { sayMoment } from '../../messages/dates.ts';
import { useWords } from '../../messages/use-words.ts';
import type { RetentionList } from './retention.ts';
import { RuledTable } from '../../components/tables/ruled-table.ts';

interface Props {
  readonly disposed: RetentionList['disposed'];
}

/** The cases that are gone: number, day, rule and who, and nothing of a person. */
export function DisposedList({ disposed: { total, rows } }: Props) {
  const { t, language } = useWords();
  if (total === 0) {
    return (
      <PageMessage
        icon={<AutoDelete color="secondary" fontSize="large" />}
        title={t('desk.retention.noneGoneTitle')}
        advice={t('desk.retention.noneGoneAdvice')}
      />
    );
  }
  const isShared = rows.some(({ carriedBy, awaited }) => carriedBy.length + awaited.length > 0);
  return (
    <RuledTable>
      <thead>
        <tr>
          <th scope="col">{t('desk.retention.reference')}</th>
          <th scope="col">{t('desk.retention.disposedAt')}</th>
          <th scope="col">{t('desk.retention.rule')}</th>
          <th scope="col">{t('desk.retention.by')}</th>
          {isShared && <th scope="col">{t('desk.retention.elsewhere')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ reference, at, rule, by, carriedBy, awaited }) => (
          <tr key={reference}>
            <th scope="row">{reference}</th>
            <td>{sayMoment(at, language)}</td>
            <td>{rule}</td>
            <td>{by}</td>
            {isShared && (
              <td>
                {[
                  carriedBy.length > 0 &&
                    t('desk.retention.carried', { names: carriedBy.join(', ') }),
                  awaited.length > 0 && t('desk.retention.awaited', { names: awaited.join(', ') }),
                ]
                  .filter(Boolean)
                  .join(' ')}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </RuledTable>
  );
}
