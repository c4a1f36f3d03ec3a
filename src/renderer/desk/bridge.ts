import type { DeskBridge } from '../../preload/desk.ts';

declare global {
  interface Window {
    readonly ombud: DeskBridge;
  }
}

/** The one way out of this page: everything the desk can ask of main. */
export const { ombud } = window;
