import { Alert, Stack, Typography } from '@mui/material';
import { useDamage } from '../../components/labels/use-damage.ts';
import { FactList } from '../../components/lists/fact-list.tsx';
import type { Checks } from '../../components/labels/use-checks.ts';
import { sayMoment } from '../../messages/dates.ts';
import { sayNumber } from '../../messages/numbers.ts';
import { useWords } from '../../messages/use-words.ts';

/** What the last check looked at, and whether all of it was as it was written; of a book that was damaged since, not that. */
export function LastCheck({ checks: { last, running } }: { readonly checks: Checks }) {
  const { t, language } = useWords();
  const isDamaged = useDamage() !== undefined;
  if (!last)
    return <Alert severity="info">{t(running ? 'desk.checks.first' : 'desk.checks.none')}</Alert>;
  const isGood = last.faults.length === 0 && !isDamaged;
  const number = (count: number) => sayNumber(count, language);
  const when = sayMoment(last.at, language);
  const facts = { count: last.desks, events: number(last.events), desks: number(last.desks) };
  const batches = { signed: number(last.signed), unsigned: number(last.unsigned) };
  const signed = last.unsigned > 0 ? t('desk.checks.signedSince', batches) : batches.signed;
  return (
    <Stack spacing={1.5}>
      {isGood && (
        <Alert severity="success">
          {t('desk.checks.good', { when, events: number(last.events) })}
        </Alert>
      )}
      {!isGood && (
        <Typography variant="h3" component="h2">
          {t('desk.checks.upTo')}
        </Typography>
      )}
      <FactList
        beside
        facts={[
          { term: t('desk.checks.when'), value: when },
          { term: t('desk.checks.events'), value: t('desk.checks.eventsIn', facts) },
          { term: t('desk.checks.signed'), value: signed },
          { term: t('desk.checks.documents'), value: number(last.documents) },
          { term: t('desk.checks.keys'), value: number(last.cases) },
          {
            term: t('desk.checks.opened'),
            value: t(last.opened ? 'desk.checks.yes' : 'desk.checks.no'),
          },
        ]}
      />
    </Stack>
  );
}
