import type { CssVarsTheme, Theme } from '@mui/material/styles';

type Colours = Pick<CssVarsTheme, 'generateStyleSheets'>;

/**
 * The page on paper: all of it and nothing around it, in light colours. Paper is narrow, so that what stands side by side
 * on a screen (`side-by-side`) stands under each other. A letter is printed as its own sheets, by its own button.
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
    ...inFront,
    '.side-by-side': { display: 'block !important' },
    '.side-by-side > *': { inlineSize: 'auto !important', borderInline: '0 !important' },
    // Nothing is cut where it would be scrolled.
    '#desk main, #desk main :is(div, section, aside, pre)': {
      overflow: 'visible !important',
      maxHeight: 'none !important',
    },
    // A list is a table like others: those rows that are there follow on each other, as wide as the paper.
    '#desk [role="grid"]': { display: 'table', width: '100%', minWidth: 0 },
    '#desk [role="grid"] :is(th, td)': { padding: '2px 10px 2px 0' },
    '#desk [role="grid"] :is(th, td):has(> .MuiCheckbox-root)': { display: 'none' },
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

const modal = 'body > .MuiModal-root:not(.MuiPopover-root)';

/** A dialog or the help lies over the page: it is what is looked at, and so what is printed. */
const inFront = {
  [`body:has(> .MuiModal-root:not(.MuiPopover-root)) > #desk`]: { display: 'none' },
  [`${modal} :is(.MuiBackdrop-root, .MuiDialogActions-root, nav, .MuiIconButton-root, .MuiTextField-root:has([type="search"]))`]:
    { display: 'none !important' },
  [`${modal}, ${modal} > .MuiDialog-container, ${modal} .MuiPaper-root`]: {
    position: 'static !important',
    display: 'block !important',
    inlineSize: 'auto !important',
    maxInlineSize: 'none !important',
    height: 'auto !important',
    maxHeight: 'none !important',
    margin: '0 !important',
    boxShadow: 'none !important',
    transform: 'none !important',
  },
  [`${modal} :is(div, section)`]: {
    overflow: 'visible !important',
    maxHeight: 'none !important',
    height: 'auto !important',
  },
} as const;

/** What the colours are before a scheme is asked for. */
const lightColours = (theme: object): object =>
  Object.assign(
    {},
    ...((theme as Partial<Colours>).generateStyleSheets?.() ?? []).map((sheet) => sheet[':root']),
  );
