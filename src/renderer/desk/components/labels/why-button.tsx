import HelpOutlined from '@mui/icons-material/HelpOutlineOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useWords } from '../../messages/use-words.ts';
import { openDialog } from '../dialogs/dialog-store.ts';

interface Props {
  readonly reference: string;
  /** Left out of the order of Tab where a grid has a key of its own for it. */
  readonly tabIndex?: number;
}

/** Leads from a date to how it was found. It lies above the link that covers its row. */
export function WhyButton({ reference, tabIndex }: Props) {
  const { t } = useWords();
  const inGrid = tabIndex !== undefined;
  const button = (
    <IconButton
      size="small"
      tabIndex={tabIndex}
      aria-label={t('desk.clock.whyOf', { reference })}
      // A tooltip costs more than the rest of a row, and a grid draws many.
      title={inGrid ? t('desk.clock.why') : undefined}
      sx={{ zIndex: 1 }}
      onClick={() => openDialog({ type: 'why', reference })}
    >
      <HelpOutlined sx={{ fontSize: 16 }} />
    </IconButton>
  );
  return inGrid ? button : <Tooltip title={t('desk.clock.why')}>{button}</Tooltip>;
}
