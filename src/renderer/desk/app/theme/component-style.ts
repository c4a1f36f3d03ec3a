import { Fade } from '@mui/material';
import type { Components, Theme } from '@mui/material/styles';
import { forcedColours } from './forced-colours.ts';
import { printStyle } from './print-style.ts';

type Style = Components<Omit<Theme, 'components'>>;

const tokens = (theme: Omit<Theme, 'components'>) => (theme.vars ?? theme).palette;

const ring = (theme: Omit<Theme, 'components'>) => ({
  outline: `2px solid ${tokens(theme).primary.main}`,
  outlineOffset: 1,
});

/** What opens stands still from the first moment: a press that begins on a row while it opens ends on that row. */
const opensInPlace = { slots: { transition: Fade }, transitionDuration: 120 };

/** As wide as their letters want: MUI measures in px. */
const dialogWidths = { Xs: '27.75rem', Sm: '37.5rem', Md: '56.25rem' };

/** MUI's parts in the desk's manner: flat, small, and with a focus that is always seen. */
export const components: Style = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      'html, body, #desk': { height: '100%' },
      // What there is room for is asked in rem of the page: letters may be larger.
      '#desk': { containerType: 'inline-size', containerName: 'desk' },
      '*': {
        scrollbarWidth: 'thin',
        scrollbarColor: `color-mix(in srgb, ${tokens(theme).text.disabled} 55%, transparent) transparent`,
      },
      ':focus-visible': { outlineColor: 'currentColor' },
      // Whoever has asked the system for calm gets it: what moves is there at once. The least time would be too long for what
      // changes: a colour that is inherited would pass from each to the next.
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '1ms !important',
          animationIterationCount: '1 !important',
          transitionDuration: '0s !important',
          scrollBehavior: 'auto !important',
        },
      },
      ...forcedColours,
      ...printStyle(theme),
    }),
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: ({ theme }) => ({ '&:focus-visible': ring(theme) }) },
  },
  // Air between what is seen: nothing hidden takes part, and what hangs over an edge may.
  MuiStack: { defaultProps: { useFlexGap: true } },
  MuiButton: { defaultProps: { disableElevation: true, size: 'small' } },
  MuiTextField: { defaultProps: { size: 'small' } },
  MuiSelect: { defaultProps: { size: 'small' } },
  MuiFormControl: { defaultProps: { size: 'small' } },
  // What is on its way is hinted at, not drawn as a wall.
  MuiSkeleton: {
    styleOverrides: { root: ({ theme }) => ({ backgroundColor: tokens(theme).action.hover }) },
  },
  // What is not done yet looks like nothing done.
  MuiLinearProgress: {
    styleOverrides: { root: ({ theme }) => ({ backgroundColor: tokens(theme).divider }) },
  },
  MuiChip: { defaultProps: { size: 'small' } },
  MuiTooltip: { defaultProps: { enterDelay: 400 } },
  MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: ({ theme }) => ({ backgroundColor: tokens(theme).background.paper }),
      input: ({ theme }) => ({
        fontSize: '0.875rem',
        // MUI's own hint is too pale to be read.
        '&::placeholder': { color: tokens(theme).text.secondary, opacity: 1 },
      }),
    },
  },
  // In a line with what stands over and under it: MUI measures for a box to tick.
  MuiFormControlLabel: {
    styleOverrides: { root: { '&:has(.MuiSwitch-sizeSmall)': { marginInlineStart: -7 } } },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: ({ theme }) => ({
        paddingBlock: 3,
        paddingInline: 10,
        whiteSpace: 'nowrap',
        color: tokens(theme).text.secondary,
        '&.Mui-selected': {
          color: tokens(theme).primary.dark,
          backgroundColor: tokens(theme).primary.light,
        },
      }),
    },
  },
  // In dark windows a shadow is not seen: what lies over the page has an edge.
  MuiPopover: {
    defaultProps: opensInPlace,
    styleOverrides: {
      paper: ({ theme }) => ({ border: `1px solid ${tokens(theme).divider}` }),
    },
  },
  MuiMenu: { defaultProps: opensInPlace },
  MuiMenuItem: {
    styleOverrides: {
      // A menu is as wide as its rows: a ring around one would be cut at its sides.
      root: { '&:focus-visible': { outlineOffset: -2, borderRadius: 6 } },
    },
  },
  MuiTab: { styleOverrides: { root: { minHeight: 40, minWidth: 0, paddingBlock: 8 } } },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
  MuiDialog: {
    styleOverrides: {
      paper: Object.fromEntries(
        Object.entries(dialogWidths).map(([size, maxWidth]) => [
          `&.MuiDialog-paperWidth${size}`,
          { maxWidth: `min(${maxWidth}, 100% - 64px)` },
        ]),
      ),
    },
  },
  MuiAutocomplete: {
    styleOverrides: {
      listbox: ({ theme }) => ({
        // What Enter takes is seen, also where the system says that nothing hovers.
        '& .MuiAutocomplete-option.Mui-focused': {
          backgroundColor: tokens(theme).action.selected,
          '@media (hover: none)': { backgroundColor: tokens(theme).action.selected },
        },
      }),
    },
  },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.0625rem', paddingBottom: 8 } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 20px' } } },
  MuiAlert: {
    // One kind of notice: paper with an edge. What must stop somebody is filled.
    defaultProps: { variant: 'outlined' },
    styleOverrides: {
      action: { whiteSpace: 'nowrap' },
      outlined: ({ theme }) => ({ backgroundColor: tokens(theme).background.paper }),
      // In the dark MUI's own filling is a middle tone on which neither white nor black reads.
      filled: ({ theme, ownerState: { color, severity = 'success' } }) => {
        const { main, contrastText } = tokens(theme)[color ?? severity];
        return { backgroundColor: main, color: contrastText };
      },
    },
  },
};
