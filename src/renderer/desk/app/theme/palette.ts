/** The desk's colours: paper and pine. Every text colour reads at 4.5:1 or more on every ground of its scheme. */
export const light = {
  primary: { main: '#1d5b54', dark: '#154842', light: '#d9e9e5', contrastText: '#ffffff' },
  secondary: { main: '#51605d', contrastText: '#ffffff' },
  error: { main: '#a3282c', contrastText: '#ffffff' },
  warning: { main: '#825000', contrastText: '#ffffff' },
  success: { main: '#2a6338', contrastText: '#ffffff' },
  info: { main: '#35566f', contrastText: '#ffffff' },
  text: { primary: '#1b2422', secondary: '#53605d', disabled: '#7d8886' },
  background: { default: '#f5f4f0', paper: '#ffffff' },
  divider: '#dfddd6',
  action: { active: '#53605d', selected: 'rgba(0, 0, 0, 0.08)' },
};

/** The same for those who have asked their system for dark windows. */
export const dark = {
  primary: { main: '#83c8bc', dark: '#a3d9cf', light: '#21403b', contrastText: '#0c201d' },
  secondary: { main: '#aab8b4', contrastText: '#14201e' },
  error: { main: '#f2a19f', contrastText: '#2a0a0b' },
  warning: { main: '#e6b968', contrastText: '#241700' },
  success: { main: '#92cf9d', contrastText: '#0a2210' },
  info: { main: '#a2c3da', contrastText: '#0b1c28' },
  text: { primary: '#e5eae7', secondary: '#a6b1ae', disabled: '#75807d' },
  background: { default: '#141817', paper: '#1b201f' },
  divider: '#323937',
  action: { active: '#a6b1ae', selected: 'rgba(255, 255, 255, 0.13)' },
};

/** The practice book is in another colour all over, so that nobody takes it for the real one: plum instead of pine. */
export const practiceLight = {
  ...light,
  primary: { main: '#7a2767', dark: '#5c1b4e', light: '#f2ddec', contrastText: '#ffffff' },
  background: { default: '#f8f1f6', paper: '#ffffff' },
};

export const practiceDark = {
  ...dark,
  primary: { main: '#e5a5d4', dark: '#f1c6e6', light: '#4a2340', contrastText: '#2a0a22' },
  background: { default: '#1c1319', paper: '#231a20' },
};
