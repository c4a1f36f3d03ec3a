/** What of a drawing stands in style sheets, which a picture by itself does not have. */
const styles = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'visibility',
] as const;

/** Dots for each point, so that the picture is sharp on paper. */
const sharpness = 2;

/** Kept above the drawing for its title and what its colours mean, and the size of these words. Points. */
const above = 56;
const size = 14;
const margin = 12;

/**
 * A chart as PNG under its title, in the colours of paper whatever the screen is in; `undefined` where nothing is drawn.
 *
 * @param paper what the theme's variables are in the light scheme
 */
export async function pictureOf(
  shown: HTMLElement,
  title: string,
  paper: Readonly<Record<string, string>>,
): Promise<Blob | undefined> {
  // The marks of the legend are drawings too.
  const [svg] = [...shown.querySelectorAll('svg')].toSorted(
    (one, other) => widthOf(other) - widthOf(one),
  );
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!svg || !pen) return undefined;
  const { width, height } = svg.getBoundingClientRect();
  canvas.width = width * sharpness;
  canvas.height = (above + height) * sharpness;
  pen.scale(sharpness, sharpness);
  const image = new Image();
  // Read in one go, before anything is painted: nobody sees the chart in other colours.
  const before = shown.getAttribute('style') ?? '';
  for (const [name, value] of Object.entries(paper)) shown.style.setProperty(name, value);
  shown.style.color = 'var(--mui-palette-text-primary)';
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(alone(svg, width, height))}`;
  const { color, fontFamily } = getComputedStyle(shown);
  pen.fillStyle = paper['--mui-palette-background-paper'] ?? 'white';
  pen.fillRect(0, 0, width, above + height);
  pen.fillStyle = color;
  pen.font = `600 ${size}px ${fontFamily}`;
  pen.fillText(title, margin, size + 6);
  pen.font = `${size - 2}px ${fontFamily}`;
  drawLegend(pen, shown, color);
  shown.setAttribute('style', before);
  await image.decode();
  pen.drawImage(image, 0, above, width, height);
  const made = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  return made ?? undefined;
}

const widthOf = (svg: SVGSVGElement) => svg.getBoundingClientRect().width;

/** What the colours mean, as it stands over the chart on the screen. */
function drawLegend(pen: CanvasRenderingContext2D, shown: HTMLElement, ink: string) {
  let x = margin;
  for (const series of shown.querySelectorAll('.MuiChartsLegend-series')) {
    const mark = series.querySelector('svg > *');
    const { fill = ink, stroke = ink } = mark ? getComputedStyle(mark) : {};
    pen.fillStyle = mark?.tagName === 'rect' || fill !== 'none' ? fill : stroke;
    pen.fillRect(x, 34, 10, 10);
    pen.fillStyle = ink;
    const name = series.textContent;
    pen.fillText(name, x + 15, 43);
    x += 15 + pen.measureText(name).width + 18;
  }
}

/** The drawing as a file of its own, with its styles in it. */
function alone(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copied = copy.querySelectorAll<SVGElement>('*');
  for (const [at, shown] of svg.querySelectorAll('*').entries()) {
    const computed = getComputedStyle(shown);
    for (const style of styles)
      copied[at]?.style.setProperty(style, computed.getPropertyValue(style));
  }
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}
