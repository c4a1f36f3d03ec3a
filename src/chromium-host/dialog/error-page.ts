const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');

/** A page that says one thing, read aloud as soon as it is there, and is closed by Enter, Escape or its button. */
export const errorPage = (title: string, content: string): string => `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 0; padding: 2rem; }
  main { display: grid; gap: 1rem; justify-items: start; }
  h1 { font-size: 1.25rem; margin: 0; }
  p { margin: 0; max-width: 40rem; white-space: pre-line; }
  button { font: inherit; padding: 0.4rem 1.5rem; }
</style>
<main role="alertdialog" aria-labelledby="title" aria-describedby="content">
  <h1 id="title">${escaped(title)}</h1>
  <p id="content">${escaped(content)}</p>
  <p><button autofocus>OK</button></p>
</main>
<script>
  document.querySelector('button').addEventListener('click', () => window.close());
  addEventListener('keydown', ({ key }) => { if (key === 'Escape') window.close(); });
</script>
`;
