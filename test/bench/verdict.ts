import { shown, type Figure } from './figure.ts';

/** A figure, and the file that measured it. */
export interface Placed extends Figure {
  readonly where: string;
}

export const isMet = ({ value, goal }: Figure): boolean => value !== undefined && value <= goal;

/** Every goal in a line of its own, and one last line that counts those met and names those missed. */
export function verdict(figures: readonly Placed[]): readonly string[] {
  const missed = figures.filter((figure) => !isMet(figure));
  const names = missed.map(({ name }) => name).join('; ');
  return [
    ...inColumns(figures.map(cells)),
    '',
    `${figures.length - missed.length} goals met, ${missed.length} missed${names && `: ${names}`}`,
  ];
}

const cells = (figure: Placed): readonly string[] => [
  isMet(figure) ? 'met' : 'MISSED',
  figure.name,
  figure.value === undefined ? 'not measured' : shown(figure.value, figure.unit),
  `≤ ${figure.goal} ${figure.unit}`,
  figure.where,
  figure.beside ?? '',
];

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths?.[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
