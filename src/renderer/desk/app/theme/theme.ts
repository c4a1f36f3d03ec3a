import { createTheme } from '@mui/material/styles';
import type { Density } from '#shared/look.ts';
import { components } from './component-style.ts';
import { dark, light, practiceDark, practiceLight } from './palette.ts';

const heading = { fontWeight: 620, letterSpacing: '-0.01em', lineHeight: 1.3 };

/** Of the grid that all air is made of, in px. */
const air = { comfortable: 8, compact: 6 } satisfies Record<Density, number>;

/** How the desk looks: quiet, as close as it is wanted, and in the scheme the person's system is in. */
const themeOf = (density: Density, schemes = { light, dark }) =>
  createTheme({
    spacing: air[density],
    cssVariables: { colorSchemeSelector: 'media' },
    motion: { reducedMotion: 'system' },
    colorSchemes: { light: { palette: schemes.light }, dark: { palette: schemes.dark } },
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

/** One for each density. */
export const themes = { comfortable: themeOf('comfortable'), compact: themeOf('compact') };

/** The same of the practice book. */
export const practiceTheme = (density: Density) =>
  themeOf(density, { light: practiceLight, dark: practiceDark });
