/** A picture that was taken, and what of. */
export interface Shot {
  readonly view: string;
  readonly file: string;
}

/** A page on which all pictures can be gone through, those of a view together. */
export function indexPage(shots: readonly Shot[]): string {
  const views = [...new Set(shots.map(({ view }) => view))];
  const figures = (view: string) =>
    shots
      .filter((shot) => shot.view === view)
      .map(({ file }) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens of Ombud</title>
<style>body{font:14px system-ui;margin:2rem}img{width:31%;margin:.3%;border:1px solid #ccc}</style>
${views.map((view) => `<h2>${view}</h2>\n${figures(view).join('\n')}`).join('\n')}
</html>
`;
}
