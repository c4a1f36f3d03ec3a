import HelpOutlined from '@mui/icons-material/HelpOutlined';
import MailOutlined from '@mui/icons-material/MailOutlined';
import MergeType from '@mui/icons-material/MergeType';
import WarningAmber from '@mui/icons-material/WarningAmber';
import { ListItemButton, Stack, Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { LongList } from '../../components/lists/long-list.tsx';
import { sayDay } from '../../messages/dates.ts';
import { narrow } from '../../look/narrow.ts';
import { useWords } from '../../messages/use-words.ts';
import { isSetAside, joinsOf, openQuestions } from './answers.ts';
import { draftMenu } from './sheet-acts.tsx';
import { type TrayDraft, useDrafts } from './draft-store.ts';

const Column = styled('nav')(({ theme }) => ({
  flex: '0 0 19.5rem',
  overflow: 'hidden',
  borderBlockStart: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  borderInlineEnd: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  // Two of them, over the one that is open.
  [narrow]: {
    flexBasis: 144,
    borderBlockEnd: `1px solid ${(theme.vars ?? theme).palette.divider}`,
  },
}));

interface Props {
  readonly drafts: readonly TrayDraft[];
  readonly selected: string | undefined;
}

/** The drafts, oldest drop first. */
export function DraftList({ drafts, selected }: Props) {
  const { t } = useWords();
  return (
    <Column aria-label={t('desk.intake.drafts')}>
      <LongList
        lines={drafts}
        keyOf={({ draft }) => draft.id}
        height={72}
        renderLine={(held) => <DraftLine held={held} open={held.draft.id === selected} />}
      />
    </Column>
  );
}

function DraftLine({ held, open }: { readonly held: TrayDraft; readonly open: boolean }) {
  const { t, language } = useWords();
  const select = useDrafts((state) => state.select);
  const { draft, edits } = held;
  const joins = joinsOf(held);
  const { name, email } = edits.requester;
  return (
    <ListItemButton
      divider
      selected={open}
      aria-current={open ? 'true' : undefined}
      onClick={() => select(draft.id)}
      onContextMenu={draftMenu(draft.id, draft.subject || t('desk.cases.noSubject'))}
      sx={{ px: 2, py: 1, display: 'block' }}
    >
      <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline' }}>
        <Typography variant="body2" noWrap sx={{ flex: 1, fontWeight: 550 }}>
          {name || email || t('desk.intake.senderUnknown')}
        </Typography>
        <Typography variant="caption" color="textSecondary" noWrap>
          {sayDay(edits.receivedAt, language)}
        </Typography>
      </Stack>
      <Typography variant="body2" noWrap>
        {draft.subject || t('desk.cases.noSubject')}
      </Typography>
      <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center' }}>
        <LineIcon held={held} />
        <Typography variant="caption" color="textSecondary" noWrap>
          {isSetAside(held)
            ? t('desk.intake.setAside')
            : joins
              ? t('desk.intake.joins', { reference: joins })
              : t(`case.kinds.${edits.kind}`)}
        </Typography>
      </Stack>
    </ListItemButton>
  );
}

function LineIcon({ held }: { readonly held: TrayDraft }) {
  const { t } = useWords();
  const look = { sx: { fontSize: 14 }, 'aria-hidden': true };
  if (openQuestions(held).length > 0) {
    return <HelpOutlined color="warning" sx={look.sx} titleAccess={t('desk.intake.asks')} />;
  }
  if (held.draft.warnings.length > 0) return <WarningAmber color="warning" {...look} />;
  return joinsOf(held) ? (
    <MergeType color="info" {...look} />
  ) : (
    <MailOutlined color="secondary" {...look} />
  );
}
