/** How large letters and all with them are drawn, in per cent. */
export const textSizes = [90, 100, 110, 125, 150] as const;

/** How closely rows and fields stand. */
export const densities = ['comfortable', 'compact'] as const;
/** One of {@link densities}. */
export type Density = (typeof densities)[number];

/** How an officer wants the desk on this computer. */
export interface Look {
  readonly textSize: (typeof textSizes)[number];
  readonly density: Density;
  /** Whether single keys such as `/` and `?` do something (WCAG 2.2, 2.1.4): who speaks to the computer may want none. */
  readonly singleKeys: boolean;
}

/** What holds until an officer chooses otherwise. */
export const usualLook: Look = { textSize: 100, density: 'comfortable', singleKeys: true };
