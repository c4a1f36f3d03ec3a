import { createTheme } from '@mui/material/styles';
import { components } from './component-style.ts';
import { dark, light } from './palette.ts';

const heading = { fontWeight: 620, letterSpacing: '-0.01em', lineHeight: 1.3 };

/** How the desk looks: dense, quiet, and in the scheme the person's system is in. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'media' },
  colorSchemes: { light: { palette: light }, dark: { palette: dark } },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: "'Inter Variable', 'Segoe UI', 'Noto Sans', system-ui, sans-serif",
    // A desk shows much at once; 14 px is the native size of case and mail programs.
    fontSize: 14,
    body1: { fontSize: '0.875rem', lineHeight: 1.5 },
    body2: { fontSize: '0.8125rem', lineHeight: 1.45 },
    caption: { fontSize: '0.75rem', lineHeight: 1.4 },
    button: { fontSize: '0.8125rem', fontWeight: 550, textTransform: 'none', letterSpacing: 0 },
    h1: { ...heading, fontSize: '1.375rem' },
    h2: { ...heading, fontSize: '1.0625rem' },
    h3: { ...heading, fontSize: '0.9375rem' },
    h4: { ...heading, fontSize: '0.8125rem', letterSpacing: 0 },
  },
  components,
});
