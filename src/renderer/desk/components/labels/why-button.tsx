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
  return (
    <Tooltip title={t('desk.clock.why')}>
      <IconButton
        size="small"
        tabIndex={tabIndex}
        aria-label={t('desk.clock.whyOf', { reference })}
        sx={{ zIndex: 1 }}
        onClick={() => openDialog({ type: 'why', reference })}
      >
        <HelpOutlined sx={{ fontSize: 16 }} />
      </IconButton>
    </Tooltip>
  );
}
