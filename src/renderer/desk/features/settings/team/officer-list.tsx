import { Stack } from '@mui/material';
import type { OfficerView, TeamView } from '#shared/contract/book/team-contract.ts';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { ToneLabel } from '../../../components/labels/tone-label.tsx';
import { Row, RowList } from '../../../components/lists/row-list.tsx';
import { ChangeButton } from '../../../components/reading/change-button.tsx';
import { sayDue, sayMoment } from '../../../messages/dates.ts';
import { useWords } from '../../../messages/use-words.ts';

/** Every officer there was, each with role, key and since when; what a lead may do with each. */
export function OfficerList({ team }: { readonly team: TeamView }) {
  const { t } = useWords();
  return (
    <RowList aria-label={t('desk.team.title')}>
      {team.officers.map((officer) => (
        <OfficerRow key={officer.id} officer={officer} team={team} />
      ))}
    </RowList>
  );
}

interface Props {
  readonly officer: OfficerView;
  readonly team: TeamView;
}

function OfficerRow({ officer, team }: Props) {
  const { t, language } = useWords();
  const { id, name, role, until, given, since, removedAt, invited, fingerprint } = officer;
  const isMe = id === team.me;
  const lasts = until === undefined ? '' : t('desk.team.until', { date: sayDue(until, language) });
  const some = given === undefined ? '' : t('desk.team.given.count', { count: given });
  const computers = team.desks.filter((desk) => desk.officer === id);
  const here = computers.some(({ isHere }) => isHere) ? t('desk.team.here') : '';
  const detail = [
    [t('desk.team.since', { at: sayMoment(since, language) }), lasts, some, here],
    [t('desk.team.fingerprint', { fingerprint })],
  ]
    .map((line) => line.filter(Boolean).join(' · '))
    .join('\n');
  const acts = team.isLead && removedAt === undefined && !isMe;
  return (
    <Row
      title={
        <Stack
          component="span"
          direction="row"
          spacing={1}
          sx={{ flexWrap: 'wrap', rowGap: 0.5, mb: 0.25 }}
        >
          <span>{isMe ? `${name} (${t('desk.team.me').toLowerCase()})` : name}</span>
          <ToneLabel tone="plain">{t(`desk.team.roles.${role}`)}</ToneLabel>
          {invited && removedAt === undefined && (
            <ToneLabel tone="warn">{t('desk.team.invited')}</ToneLabel>
          )}
          {removedAt !== undefined && (
            <ToneLabel tone="bad">
              {t('desk.team.removed', { at: sayMoment(removedAt, language) })}
            </ToneLabel>
          )}
        </Stack>
      }
      detail={detail}
      actions={
        acts && (
          <>
            <ChangeButton
              aria-label={`${t('desk.team.change')} ${name}`}
              onClick={() => openDialog({ type: 'team', act: 'change-role', officer })}
            >
              {t('desk.team.change')}
            </ChangeButton>
            <ChangeButton
              color="error"
              aria-label={`${t('desk.team.remove')} ${name}`}
              onClick={() => openDialog({ type: 'team', act: 'remove', name })}
            >
              {t('desk.team.remove')}
            </ChangeButton>
          </>
        )
      }
    />
  );
}
