import { Skeleton, Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { caseKinds } from '#domain/case/kind.ts';
import type { RuleView } from '#shared/contract/book/retention-contract.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { Group } from '../../components/fields/group.tsx';
import { RefusalNotice } from '../../components/notices/refusal-notice.tsx';
import { ChangeButton } from '../../components/reading/change-button.tsx';
import { sayDue } from '../../messages/dates.ts';
import { sayPeriod } from '../../messages/say-period.ts';
import { useWords } from '../../messages/use-words.ts';
import { RetentionHistory } from './retention-history.tsx';

const Lines = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: theme.spacing(1),
    alignItems: 'start',
    '&:not(:first-of-type)': {
      paddingBlockStart: theme.spacing(1.25),
      marginBlockStart: theme.spacing(1.25),
      borderBlockStart: `1px solid ${(theme.vars ?? theme).palette.divider}`,
    },
  },
}));

/** How long cases are kept after their closing, and why. */
export function RetentionRules() {
  const { t } = useWords();
  const answer = useAnswer('rules', () => ombud.retention.rules(undefined));
  return (
    <Group title={t('desk.retention.rules')} text={t('desk.retention.rulesText')}>
      {answer.state === 'loading' && <Skeleton variant="rounded" height={160} />}
      {answer.state === 'refused' && <RefusalNotice refusal={answer.refusal} />}
      {answer.state === 'ready' && (
        <>
          <Lines>
            {answer.value.rules.map((rule) => (
              <Rule
                key={`${rule.what} ${rule.kinds.join()}`}
                rule={rule}
                today={answer.value.today}
              />
            ))}
          </Lines>
          <RetentionHistory changes={answer.value.changes} />
        </>
      )}
    </Group>
  );
}

function Rule({ rule, today }: { readonly rule: RuleView; readonly today: string }) {
  const { t, language } = useWords();
  const { what, kinds, months, why } = rule;
  const named =
    kinds.length === caseKinds.length
      ? t('desk.retention.allKinds')
      : kinds.map((kind) => t(`case.kinds.${kind}`)).join(', ');
  const title = `${t(`retention.what.${what}`)}: ${sayPeriod(months, t)}`;
  return (
    <li>
      <Stack>
        <Typography variant="body2" sx={{ fontWeight: 550 }}>
          {title}
        </Typography>
        <Typography variant="caption">{named}</Typography>
        <Typography variant="caption" color="textSecondary">
          {'ground' in why
            ? t(`retention.grounds.${why.ground}`)
            : `${why.reason} (${sayDue(why.decidedOn, language, 'short')})`}
        </Typography>
      </Stack>
      <ChangeButton
        aria-label={t('desk.retention.changeOf', { rule: title })}
        onClick={() => openDialog({ type: 'decide-retention', rule, today })}
      >
        {t('desk.retention.change')}
      </ChangeButton>
    </li>
  );
}
