import Leave from '@mui/icons-material/CloseFullscreen';
import Fill from '@mui/icons-material/OpenInFull';
import Up from '@mui/icons-material/KeyboardArrowUp';
import Down from '@mui/icons-material/KeyboardArrowDown';
import Print from '@mui/icons-material/PrintOutlined';
import Search from '@mui/icons-material/Search';
import Thumbnails from '@mui/icons-material/ViewSidebarOutlined';
import { Box, Divider, Stack } from '@mui/material';
import { useWords } from '../../messages/use-words.ts';
import type { Pdf } from './open-pdf.ts';
import { PageField } from './page-field.tsx';
import { ToolButton } from './tool-button.tsx';
import type { Roll } from './use-roll.ts';
import { ZoomChoice } from './zoom-choice.tsx';

interface Props {
  readonly pdf: Pdf;
  readonly roll: Roll;
  readonly thumbnails: boolean;
  readonly searching: boolean;
  /** Whether it fills the window. */
  readonly whole: boolean;
  readonly onThumbnails: () => void;
  readonly onSearch: () => void;
  readonly onPrint: () => void;
  readonly onWhole: () => void;
}

/** In a narrow place each tool stays in sight; what the wheel and the field of the page do as well gives way to them. */
const narrow = '@container pdf (max-width: 30rem)';

/** What can be done with a PDF that is looked at. */
export function Toolbar(props: Props) {
  const { pdf, roll, thumbnails, searching, whole, onThumbnails, onSearch, onPrint, onWhole } =
    props;
  const { t } = useWords();
  const { page } = roll;
  return (
    <Stack
      component="section"
      direction="row"
      spacing={0.5}
      aria-label={t('desk.pdf.tools')}
      sx={{
        containerType: 'inline-size',
        containerName: 'pdf',
        flexShrink: 0,
        flexWrap: 'wrap',
        alignItems: 'center',
        px: 1,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <ToolButton label={t('desk.pdf.thumbnails')} expanded={thumbnails} onClick={onThumbnails}>
        <Thumbnails fontSize="small" sx={{ transform: 'scaleX(-1)' }} />
      </ToolButton>
      <Box sx={{ display: 'flex', gap: 0.5, [narrow]: { display: 'none' } }}>
        <Divider orientation="vertical" flexItem sx={{ mx: 0.75, my: 0.5 }} />
        <ToolButton
          label={t('desk.pdf.previousPage')}
          disabled={page <= 1}
          onClick={() => roll.goToPage(page - 1)}
        >
          <Up fontSize="small" />
        </ToolButton>
        <ToolButton
          label={t('desk.pdf.nextPage')}
          disabled={page >= pdf.pages}
          onClick={() => roll.goToPage(page + 1)}
        >
          <Down fontSize="small" />
        </ToolButton>
      </Box>
      <PageField page={page} pages={pdf.pages} onGo={roll.goToPage} />
      <Divider
        orientation="vertical"
        flexItem
        sx={{ mx: 0.75, my: 0.5, [narrow]: { display: 'none' } }}
      />
      <ZoomChoice roll={roll} />
      <Box sx={{ flex: 1 }} />
      <ToolButton
        label={t('desk.pdf.search')}
        keys="Control+F"
        expanded={searching}
        onClick={onSearch}
      >
        <Search fontSize="small" />
      </ToolButton>
      <ToolButton label={t('desk.pdf.print')} keys="Control+P" onClick={onPrint}>
        <Print fontSize="small" />
      </ToolButton>
      <ToolButton
        label={t(whole ? 'desk.pdf.leaveWhole' : 'desk.pdf.fillWindow')}
        onClick={onWhole}
      >
        {whole ? <Leave fontSize="small" /> : <Fill fontSize="small" />}
      </ToolButton>
    </Stack>
  );
}
