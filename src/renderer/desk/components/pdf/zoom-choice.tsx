import Add from '@mui/icons-material/Add';
import Remove from '@mui/icons-material/Remove';
import { MenuItem, Select, Stack } from '@mui/material';
import { useWords } from '../../messages/use-words.ts';
import { ToolButton } from './tool-button.tsx';
import type { Roll } from './use-roll.ts';
import { stepFrom, type Zoom, zoomSteps } from './zoom.ts';

/** How large the pages are: smaller, larger, or as the person chooses. */
export function ZoomChoice({ roll }: { readonly roll: Roll }) {
  const { t, language } = useWords();
  const { zoom, factor, changeZoom } = roll;
  const percent = (value: number) => value.toLocaleString(language, { style: 'percent' });
  const say = (choice: Zoom) => {
    if (choice === 'width') return t('desk.pdf.pageWidth');
    return choice === 'page' ? t('desk.pdf.wholePage') : percent(choice);
  };
  return (
    <Stack direction="row" sx={{ alignItems: 'center' }}>
      <ToolButton
        label={t('desk.pdf.zoomOut')}
        keys="Control+-"
        onClick={() => changeZoom(stepFrom(factor, -1))}
      >
        <Remove fontSize="small" />
      </ToolButton>
      <Select<Zoom>
        value={zoom}
        variant="standard"
        disableUnderline
        renderValue={say}
        onChange={({ target }) => changeZoom(target.value)}
        SelectDisplayProps={{ 'aria-label': t('desk.pdf.zoom', { size: say(zoom) }) }}
        sx={{ minWidth: 72, fontSize: '0.8125rem', textAlign: 'center' }}
      >
        <MenuItem dense value="width">
          {say('width')}
        </MenuItem>
        <MenuItem dense value="page" divider>
          {say('page')}
        </MenuItem>
        {zoomSteps.map((step) => (
          <MenuItem dense key={step} value={step}>
            {percent(step)}
          </MenuItem>
        ))}
        {typeof zoom === 'number' && !zoomSteps.includes(zoom) && (
          <MenuItem dense value={zoom} sx={{ display: 'none' }}>
            {percent(zoom)}
          </MenuItem>
        )}
      </Select>
      <ToolButton
        label={t('desk.pdf.zoomIn')}
        keys="Control++"
        onClick={() => changeZoom(stepFrom(factor, 1))}
      >
        <Add fontSize="small" />
      </ToolButton>
    </Stack>
  );
}
