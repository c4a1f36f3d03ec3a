import Redo from '@mui/icons-material/Redo';
import Undo from '@mui/icons-material/Undo';
import { IconButton, Tooltip } from '@mui/material';
import { useWords } from '../../../messages/use-words.ts';
import type { TextHistory } from './use-history.ts';

/** Takes back the latest change in the letter, or does it again. */
export function UndoButtons({ history }: { readonly history: TextHistory }) {
  const { t } = useWords();
  const acts = [
    ['undo', 'Control+Z', <Undo key="undo" fontSize="small" />, history.canUndo, history.undo],
    ['redo', 'Control+Y', <Redo key="redo" fontSize="small" />, history.canRedo, history.redo],
  ] as const;
  return acts.map(([name, keys, sign, can, act]) => (
    <Tooltip key={name} title={t(`desk.letterView.${name}`)}>
      <span>
        <IconButton
          size="small"
          aria-label={t(`desk.letterView.${name}`)}
          aria-keyshortcuts={keys}
          disabled={!can}
          onClick={act}
        >
          {sign}
        </IconButton>
      </span>
    </Tooltip>
  ));
}
