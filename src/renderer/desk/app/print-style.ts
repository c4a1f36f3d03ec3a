import type { CssVarsTheme, Theme } from '@mui/material/styles';

type Colours = Pick<CssVarsTheme, 'generateStyleSheets'>;

/**
 * The page on paper: all of it and nothing around it, in light colours. Paper is narrow, so that what stands side by side
 * on a screen stands under each other. A letter is printed as its own sheets, by its own button.
 */
export const printStyle = (theme: Omit<Theme, 'components'>) => ({
  '.paper-only': { display: 'none' },
  '@media print': {
    'html:root': lightColours(theme),
    '.screen-only, #desk nav, #desk header:has(search), #desk :is([role="tablist"], .MuiButton-root, .MuiIconButton-root)':
      { display: 'none !important' },
    '.paper-only': { display: 'block' },
    'html, body, #desk, #desk main': { height: 'auto !important' },
    '#desk div:has(> nav)': { display: 'block' },
    // Nothing is cut where it would be scrolled.
    '#desk main, #desk main :is(div, section, aside)': {
      overflow: 'visible !important',
      maxHeight: 'none !important',
    },
    // A list is a table like others: those rows that are there follow on each other, as wide as the paper.
    '#desk [role="grid"]': { display: 'table', width: '100%', minWidth: 0 },
    '#desk [role="grid"] thead': { display: 'table-header-group', position: 'static' },
    '#desk [role="grid"] tbody': { display: 'table-row-group', height: 'auto !important' },
    '#desk [role="grid"] tr': {
      display: 'table-row',
      position: 'static',
      height: 'auto',
      transform: 'none !important',
    },
    'tr, li, .MuiPaper-root': { breakInside: 'avoid' },
  },
});

/** What the colours are before a scheme is asked for. */
const lightColours = (theme: object): object =>
  Object.assign(
    {},
    ...((theme as Partial<Colours>).generateStyleSheets?.() ?? []).map((sheet) => sheet[':root']),
  );
