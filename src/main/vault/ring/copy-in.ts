import { heldKeys, type HeldKeys } from '../held-keys.ts';
import { keysIn } from '../key-file/key-file.ts';
import { openInner } from '../opened.ts';
import { RecentKeys } from '../cases/recent-keys.ts';
import type { Holding } from './holding.ts';

/** Opens another copy of this key file for whoever is at work, without their secret; `undefined` when it does not open. */
export const copyIn =
  ({ keys }: Holding) =>
  async (text: string): Promise<HeldKeys | undefined> => {
    const { own } = keys();
    const file = keysIn(text);
    if (!file.ok || file.value.version === 1) return undefined;
    const record = file.value.officers.find(({ officer }) => officer === own.officer);
    const opened = record && (await openInner(file.value, record, own.root));
    return opened && heldKeys(() => opened, new RecentKeys());
  };
