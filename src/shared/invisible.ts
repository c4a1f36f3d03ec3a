/** Characters that cannot be seen but change how the text around them is shown or ends a line. */
export const invisible =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
