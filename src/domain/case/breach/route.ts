/** How an authority takes notifications of breaches, where that is known of it. */
export interface BreachRoute {
  /** Where its e-service is. */
  readonly service: string;
  /** So many weeks it waits for a supplement (Art. 33(4)) before it decides on what it has. */
  readonly weeks: number;
}

/** By the country of the authority, ISO 3166-1 alpha-2: IMY’s own pages say both. Of no other authority is either claimed. */
const routes: Readonly<Record<string, BreachRoute>> = {
  SE: { service: 'e-tjanster.imy.se', weeks: 4 },
};

/** How the authority of a country takes notifications; `undefined` where nothing is known but that they are due (Art. 33). */
export const breachRouteOf = (country: string): BreachRoute | undefined =>
  Object.hasOwn(routes, country) ? routes[country] : undefined;
