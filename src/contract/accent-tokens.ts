/** The share of light that each channel gives (WCAG 2.2, relative luminance). */
const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

/**
 * The tokens of an accent colour: it fills buttons and the bar, with white or black on it, whichever is easier to read.
 * Links keep the colour of the page, since an accent may be too light for text.
 *
 * @param accent - six hexadecimal digits, with or without "#"; anything else gives nothing
 */
export function accentTokens(accent: string): Record<string, string> {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(accent) ?? [];
  if (digits === undefined) return {};
  const light = WEIGHTS.reduce((sum, weight, at) => {
    const channel = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16) / 255;
    return sum + weight * (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  }, 0);
  // Both are equally easy to read where (1.05 / (light + 0.05)) = ((light + 0.05) / 0.05).
  const on = light > 0.179 ? '#000000' : '#ffffff';
  return {
    '--primary': `#${digits}`,
    '--primary-hover': `color-mix(in srgb, #${digits} 85%, ${on === '#ffffff' ? 'black' : 'white'})`,
    '--on-primary': on,
  };
}
