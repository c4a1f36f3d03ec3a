/** What a data set rests on, as far as portability asks (Art. 20(1)(a)). */
export const portableBases = ['consent', 'contract', 'other'] as const;
export type PortableBasis = (typeof portableBases)[number];

/** Whether one system's data are of those that can be taken along (Art. 20(1)): all three must hold. */
export interface PortableSet {
  readonly system: string;
  readonly basis: PortableBasis;
  /** The person gave them, or they were observed of the person (WP 242); not what was worked out from them. */
  readonly provided: boolean;
  readonly automated: boolean;
}

/** Whether the right covers the set. */
export const isPortable = ({ basis, provided, automated }: PortableSet): boolean =>
  basis !== 'other' && provided && automated;
