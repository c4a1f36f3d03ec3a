const lines = {
  noBrowser:
    'Ombud: ingen webbläsare hittades; installera Chromium, Chrome eller Edge, eller ange OMBUD_BROWSER. / No browser found; install Chromium, Chrome or Edge, or set OMBUD_BROWSER.',
  browserGone:
    'Ombud: webbläsaren avslutades oväntat, appen stängs. / The browser ended unexpectedly, the app closes.',
} as const;

/** One line to whoever started the app, in both languages: no window is there to say it in. */
export function say(line: keyof typeof lines): void {
  process.stderr.write(`${lines[line]}\n`);
}
