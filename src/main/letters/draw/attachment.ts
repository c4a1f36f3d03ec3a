/** A file that goes inside the letter, for machines to read what people read on its pages. */
export interface Attachment {
  /** Shown by readers and given to whoever saves it: says nothing about a person. */
  readonly name: string;
  /** Such as `application/json`. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** What it holds, in the letter's language. */
  readonly description: string;
}
