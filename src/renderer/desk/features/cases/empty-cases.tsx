import FolderOpen from '@mui/icons-material/FolderOpenOutlined';
import SearchOff from '@mui/icons-material/SearchOff';
import { Button } from '@mui/material';
import { parseQuery } from '#shared/query/parse-query.ts';
import { PageMessage } from '../../components/notices/page-message.tsx';
import { useWords } from '../../messages/use-words.ts';
import { toHash } from '../../route.ts';
import { type CaseFilter, clearFilter, selectIsFiltered } from './filter-store.ts';

/** No rows: either nothing is there yet, or the filter hides it. */
export function EmptyCases({ filter }: { readonly filter: CaseFilter }) {
  const { t } = useWords();
  if (selectIsFiltered(filter)) {
    // Who finds no word has to know where it was looked for.
    const hasWords = parseQuery(filter.search).words !== '';
    return (
      <PageMessage
        icon={<SearchOff color="secondary" fontSize="large" />}
        title={t('desk.cases.noHitsTitle')}
        advice={t(hasWords ? 'desk.cases.noWordsAdvice' : 'desk.cases.noHitsAdvice')}
      >
        <Button variant="outlined" onClick={clearFilter}>
          {t('desk.cases.clearFilter')}
        </Button>
      </PageMessage>
    );
  }
  return (
    <PageMessage
      icon={<FolderOpen color="secondary" fontSize="large" />}
      title={t('desk.cases.emptyTitle')}
      advice={t('desk.cases.emptyAdvice')}
    >
      <Button variant="outlined" href={toHash({ page: 'inbox' })}>
        {t('desk.cases.toInbox')}
      </Button>
    </PageMessage>
  );
}
