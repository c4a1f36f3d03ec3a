const lines = {
  node: 'Ombud: starta med npm (till exempel npm start); då används rätt Node. / Start through npm (such as npm start); it brings the right Node.',
  build: 'Ombud: kunde inte byggas. / Could not be built.',
  noDisplay:
    'Ombud: ingen skärm hittades. Prova npm run demo, eller xvfb-run -a npm start. / No display found. Try npm run demo, or xvfb-run -a npm start.',
  electron: 'Ombud: hämtar Electron … / Fetching Electron …',
} as const;

/** One line to the terminal, in both languages. Never on standard output: that is for `desk`'s answer. */
export function say(line: keyof typeof lines): void {
  process.stderr.write(`${lines[line]}\n`);
}
