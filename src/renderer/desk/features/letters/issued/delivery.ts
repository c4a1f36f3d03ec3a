import type { Response } from '#shared/contract/contract.ts';
import { saveFile } from '../../../components/files/save-file.ts';

/** A copy made to be handed over, with the sheet its password is on where it has one. */
export type Delivery = Extract<Response<'letters:package'>, { ok: true }>['value'];

/** Lets the person choose where a file of a delivery goes. */
export const saveDelivered = ({ bytes, mediaType, fileName }: Delivery['file']) =>
  saveFile(new Uint8Array(bytes), mediaType, fileName);
