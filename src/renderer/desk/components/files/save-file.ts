/** Hands bytes to the person as a file, the way any page does; the window's own dialog asks where. */
export function saveFile(bytes: BlobPart, mediaType: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The save has its own handle once begun; a minute is ample for a slow disk to begin.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
