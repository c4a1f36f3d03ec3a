import EditCalendar from '@mui/icons-material/EditCalendarOutlined';
import { IconButton, Tooltip } from '@mui/material';
import type { TargetKind } from '#domain/deadline/target.ts';
import { openDialog } from '../../components/dialogs/dialog-store.ts';
import { useWords } from '../../messages/use-words.ts';

interface Props {
  readonly reference: string;
  readonly target: TargetKind;
  readonly day: string;
}

/** Moves a target by a dialog: what the pointer does by taking it to another day. It lies above the link of its line. */
export function MoveButton({ reference, target, day }: Props) {
  const { t } = useWords();
  const name = t('desk.calendar.move', { target: t(`clock.targets.${target}`), reference });
  return (
    <Tooltip title={t('desk.calendar.moveTip')}>
      <IconButton
        size="small"
        sx={{ zIndex: 1 }}
        aria-label={name}
        onClick={() => openDialog({ type: 'move-target', reference, target, day })}
      >
        <EditCalendar sx={{ fontSize: 16 }} />
      </IconButton>
    </Tooltip>
  );
}
