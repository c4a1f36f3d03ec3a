import type { Running } from './browser/running.ts';

/** What is known of a screen here. */
type Display = Pick<Electron.Display, 'bounds' | 'workArea'>;
type Told = Readonly<
  Record<
    'left' | 'top' | 'width' | 'height' | 'availLeft' | 'availTop' | 'availWidth' | 'availHeight',
    number
  >
>;

const displayOf = (told: Told): Display => ({
  bounds: { x: told.left, y: told.top, width: told.width, height: told.height },
  workArea: {
    x: told.availLeft,
    y: told.availTop,
    width: told.availWidth,
    height: told.availHeight,
  },
});

/** The one screen that a page knows of, for browsers that tell of no others. */
const ownScreen = `(({ availLeft, availTop, availWidth, availHeight, width, height }) =>
  ({ left: availLeft, top: availTop, width, height, availLeft, availTop, availWidth, availHeight }))(screen)`;

/** The screens of this computer, the primary one first, as the browser knew them when it started. */
let displays: readonly [Display, ...Display[]] | undefined;

/** Asks by the page that is there before any of the app's. */
export async function learnScreens({ browser, targets }: Running): Promise<void> {
  const session = await browser.attach(await targets.first());
  const told = await session.send('Emulation.getScreenInfos').then(
    ({ screenInfos }) => screenInfos.toSorted((one, other) => +other.isPrimary - +one.isPrimary),
    async (): Promise<Told[]> => {
      const asked = { expression: ownScreen, returnByValue: true };
      const { result } = await session.send('Runtime.evaluate', asked);
      return [result.value];
    },
  );
  const [primary, ...others] = told.map(displayOf);
  if (primary) displays = [primary, ...others];
}

function known() {
  if (!displays) throw new Error('The screens are known once the app is ready');
  return displays;
}

export const screen = {
  getAllDisplays: () => [...known()],
  getPrimaryDisplay: () => known()[0],
};
