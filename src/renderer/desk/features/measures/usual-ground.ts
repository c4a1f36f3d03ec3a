import type { Ground } from '#domain/case/ending/grounds.ts';

/** Where the choice of a ground begins: with one of the right itself, not with what is said of the whole request. */
export const usualGround = (grounds: readonly Ground[]): Ground | undefined =>
  grounds.find((ground) => ground !== 'manifestly-unfounded' && ground !== 'excessive');
