/** What every way of showing a PDF is given. */
export interface ViewerProps {
  readonly bytes: Uint8Array;
  /** What the PDF is called, for those who hear the page. */
  readonly label: string;
  /** The language of its text. */
  readonly language: string;
  /** It is on its way to the printer. */
  readonly onPrint?: () => void;
}
