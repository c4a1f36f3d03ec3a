const lines = {
  fetching: 'Ombud: hämtar Chromium med apt-get … / Fetching Chromium with apt-get …',
  noBrowser:
    'Ombud: ingen webbläsare hittades. Skriv: sudo apt-get install chromium (eller installera Chromium, Chrome eller Edge; OMBUD_BROWSER pekar ut en egen). / No browser found. Type: sudo apt-get install chromium (or install Chromium, Chrome or Edge; OMBUD_BROWSER names your own).',
  noStart: 'Ombud: webbläsaren startade inte. / The browser did not start.',
  wouldKeep:
    'Ombud: webbläsaren ger inget fönster som inte sparar vad som skrivs (inkognito), kanske för att datorns ägare har stängt av det. / The browser gives no window that keeps nothing (incognito); perhaps the owner of this machine has turned it off.',
  browserGone:
    'Ombud: webbläsaren avslutades oväntat, appen stängs. / The browser ended unexpectedly, the app closes.',
} as const;

/** One line to whoever started the app, in both languages: no window is there to say it in. */
export function say(line: keyof typeof lines): void {
  process.stderr.write(`${lines[line]}\n`);
}
