/**
 * Finds the slot that begins with an id, among slots of one length. The ids are random bytes, so their first four are
 * hash enough; the table is made when first asked for.
 */
export function slotTable(packed: Buffer, slotLength: number, idLength: number) {
  let places: Uint32Array | undefined;
  return (id: Buffer): number | undefined => {
    if (id.length !== idLength) return undefined;
    places ??= placesOf(packed, slotLength);
    const last = places.length - 1;
    for (let place = id.readUInt32LE() & last; ; place = (place + 1) & last) {
      const slot = (places[place] ?? 0) - 1;
      if (slot < 0) return undefined;
      const at = slot * slotLength;
      if (id.compare(packed, at, at + idLength) === 0) return slot;
    }
  };
}

/** Slot + 1 at the place its id gives, or the next free one; 0 is free. At most half of the places are taken. */
function placesOf(packed: Buffer, slotLength: number): Uint32Array {
  const count = Math.floor(packed.length / slotLength);
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(64, count * 2))));
  const last = places.length - 1;
  for (let slot = 0; slot < count; slot++) {
    let place = packed.readUInt32LE(slot * slotLength) & last;
    while (places[place]) place = (place + 1) & last;
    places[place] = slot + 1;
  }
  return places;
}
