import VerticalSplit from '@mui/icons-material/VerticalSplitOutlined';
import { ToggleButton, Tooltip } from '@mui/material';
import { useWords } from '../../../messages/use-words.ts';
import { showPreview } from '../arrange/arrangement-store.ts';

/** Shows the case at hand beside the list, or the list alone. */
export function PreviewSwitch({ shown }: { readonly shown: boolean }) {
  const { t } = useWords();
  return (
    <Tooltip title={t('desk.list.preview')}>
      <ToggleButton
        size="small"
        value="preview"
        selected={shown}
        aria-label={t('desk.list.preview')}
        onChange={() => showPreview(!shown)}
      >
        <VerticalSplit fontSize="small" />
      </ToggleButton>
    </Tooltip>
  );
}
