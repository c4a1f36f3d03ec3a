let controllers = 'Europe/Stockholm';

/** The controller's zone, an IANA name: legal days begin and end there, wherever the person sits. */
export const zone = (): string => controllers;

/** Told once the book is open, and again when the controller's country is changed. */
export function setZone(name: string): void {
  controllers = name;
}
