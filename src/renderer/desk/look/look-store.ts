import { create } from 'zustand';
import { type Look, usualLook } from '#shared/look.ts';
import { answered } from '../ask/answered.ts';
import { ombud } from '../bridge.ts';

/** How the desk looks to whoever is at work; as usual until they are. */
export const useLook = create<Look>(() => usualLook);

/** Letters as large as they are wanted: all sizes of text, and what must grow with them, are told in rem. */
function draw(look: Look): void {
  document.documentElement.style.fontSize = `${look.textSize}%`;
  useLook.setState(look);
}

/** Takes over what whoever is at work has chosen before. */
export async function readLook(): Promise<void> {
  const look = await answered(ombud.look.show(undefined));
  draw(look.ok ? look.value : usualLook);
}

/** Changes it at once, and keeps it so. */
export async function chooseLook(change: Partial<Look>) {
  const look = { ...useLook.getState(), ...change };
  draw(look);
  return ombud.look.choose(look);
}
