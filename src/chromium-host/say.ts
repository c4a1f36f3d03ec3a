const lines = {
  fetching: 'Ombud: hämtar Chromium med apt-get … / Fetching Chromium with apt-get …',
  noBrowser:
    'Ombud: ingen webbläsare hittades. Skriv: sudo apt-get install chromium (eller installera Chromium, Chrome eller Edge; OMBUD_BROWSER pekar ut en egen). / No browser found. Type: sudo apt-get install chromium (or install Chromium, Chrome or Edge; OMBUD_BROWSER names your own).',
  noStart:
    'Ombud: webbläsaren startade inte. Se till att datamappen får skrivas i, att disken inte är full och att minst 1024 filer får vara öppna (ulimit -n), och starta igen. / The browser did not start. Make sure that the data folder may be written in, that the disk is not full and that at least 1024 files may be open (ulimit -n), and start again.',
  goesOn:
    'Ombud: webbläsaren startade inte. Kommandot går vidare utan den, och dess svar gäller; bokens andra kopia fylls på nästa gång en webbläsare startar. Händer det igen: se till att datamappen får skrivas i, att disken inte är full och att minst 1024 filer får vara öppna (ulimit -n). / The browser did not start. The command goes on without it, and its answer holds; the second copy of the book is filled the next time that a browser starts. If it happens again, make sure that the data folder may be written in, that the disk is not full and that at least 1024 files may be open (ulimit -n).',
  wouldKeep:
    'Ombud: webbläsaren ger inget fönster som inte sparar vad som skrivs (inkognito), kanske för att datorns ägare har stängt av det. / The browser gives no window that keeps nothing (incognito); perhaps the owner of this machine has turned it off.',
  browserGone:
    'Ombud: webbläsaren avslutades oväntat, appen stängs. / The browser ended unexpectedly, the app closes.',
} as const;

/** One line to whoever started the app, in both languages: no window is there to say it in. */
export function say(line: keyof typeof lines): void {
  process.stderr.write(`${lines[line]}\n`);
}
