/**
 * Where the system has colours of its own, fills and shadows are gone: what is chosen is told by a line, and what is pressed
 * or lies over something else by an edge. MUI's own resets are as strong as a rule by class, so that these must win by force.
 */
export const forcedColours = {
  '@media (forced-colors: active)': {
    ':is(.Mui-selected, .MuiAutocomplete-option.Mui-focused, [aria-selected="true"], [aria-current]:not([aria-current="false"]), [data-active="true"], label:has(> :checked[type="radio"]))':
      { outline: '2px solid Highlight !important', outlineOffset: '-2px !important' },
    ':focus-visible': {
      outline: '3px solid CanvasText !important',
      outlineOffset: '1px !important',
    },
    '.MuiButton-contained, .MuiChip-root, .MuiPaper-root, .MuiIconButton-root[aria-pressed="true"]':
      { border: '1px solid !important' },
    '.MuiButton-contained': { borderWidth: '2px !important' },
    // What is told by a fill alone keeps one, in the system's colour for it.
    '.MuiTabs-indicator, .MuiLinearProgress-bar': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight !important',
    },
    '.MuiLinearProgress-root': { border: '1px solid' },
    // A mark that fills nothing would keep the letters of the system's marks, which are black on any ground.
    'mark, [data-fact]': {
      color: 'MarkText !important',
      backgroundColor: 'Mark !important',
      borderBlockEnd: '2px solid',
    },
    // A field is ringed by its own edge, which leaves room for its name.
    '.MuiOutlinedInput-root > .MuiOutlinedInput-input:focus-visible': {
      outline: 'none !important',
    },
    '.MuiOutlinedInput-root:has(> .MuiOutlinedInput-input:focus-visible) > fieldset': {
      border: '3px solid CanvasText !important',
    },
  },
} as const;
