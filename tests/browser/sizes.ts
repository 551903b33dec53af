/** Sizes of windows: a small phone, a phone, a desk. */
export const SIZES = {
  small: { width: 320, height: 568 },
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 900 },
} as const;
