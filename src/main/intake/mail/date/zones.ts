/** The zone names of RFC 5322, 4.3, that mean something, and those of our neighbours. */
const namedZones: Readonly<Record<string, string>> = {
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
  UT: 'UTC',
  UTC: 'UTC',
  GMT: 'UTC',
  Z: 'UTC',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
};

/** The zone that an abbreviation stands for, as Temporal takes it; `undefined` for one that means nothing. */
export const zoneNamed = (name: string): string | undefined => namedZones[name.toUpperCase()];
