import { showFolder, type FolderNews } from '../page/show-folder.ts';

export const folderBinding = 'ombudFolders';

/** How the page is told of a folder: an expression to be run in it. */
export const showing = (news: FolderNews): string => `showFolder(${JSON.stringify(news)})`;

export const folderPage = `<!doctype html>
<meta charset="utf-8">
<title></title>
<style>
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { margin: 0; }
  main { padding: 1.25rem; box-sizing: border-box; height: 100vh; display: flex; flex-direction: column; gap: 0.75rem; }
  h1 { font-size: 1.15rem; margin: 0; }
  form { display: flex; gap: 0.5rem; align-items: end; }
  label { flex: 1; display: grid; gap: 0.15rem; }
  input, button { font: inherit; padding: 0.3rem 0.6rem; }
  nav { display: flex; gap: 0.4rem; flex-wrap: wrap; }
  ul { flex: 1; min-height: 6rem; overflow: auto; margin: 0; padding: 0.25rem; list-style: none; border: 1px solid; border-radius: 6px; }
  li button { width: 100%; text-align: start; border: 0; background: none; color: inherit; }
  li button:hover { text-decoration: underline; }
  :focus-visible { outline: 2px solid currentColor; outline-offset: 1px; }
  p { margin: 0; min-height: 1.5em; }
  footer { display: flex; gap: 0.5rem; }
  .take { font-weight: 600; }
</style>
<body></body>
<script>${String(showFolder)}</script>
`;
