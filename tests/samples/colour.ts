const parse = (hex: string): [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** Between two `#rrggbb` colours: 0 gives the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const [r1, g1, b1] = parse(first);
  const [r2, g2, b2] = parse(second);
  const channel = (x: number, y: number): string =>
    Math.round(Math.min(255, Math.max(0, x + (y - x) * share)))
      .toString(16)
      .padStart(2, '0');
  return `#${channel(r1, r2)}${channel(g1, g2)}${channel(b1, b2)}`;
}

export const darker = (colour: string, share: number): string => mix(colour, '#1b1a2b', share);
export const lighter = (colour: string, share: number): string => mix(colour, '#fffdf4', share);
