/** A school that has no logo yet gets an open book in its colour. @param accent `#rrggbb` */
export function defaultLogo(accent: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="31" fill="${accent}"/><path d="M32 46c-6-4-13-4.5-19-3V21c6-1.5 13-1 19 3 6-4 13-4.5 19-3v22c-6-1.5-13-1-19 3z" fill="#fff"/><path d="M32 24v22" stroke="${accent}" stroke-width="2"/></svg>`;
}
