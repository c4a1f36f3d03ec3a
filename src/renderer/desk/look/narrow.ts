/**
 * A window with less room than this, be it for a small screen or for letters twice as large: what stands side by side
 * then stands under each other, and the page scrolls as a whole.
 */
export const narrow = '@container desk (max-width: 56.25rem)';
