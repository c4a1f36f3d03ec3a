const names = new Set<string>();

/** A letter has been dragged out under this name. */
export const noteDraggedOut = (name: string): void => void names.add(name);

/** Whether a dropped file is such a letter: a drag that ended where it began brings nothing in. */
export const isDraggedOut = ({ name }: Pick<File, 'name'>): boolean => names.has(name);
