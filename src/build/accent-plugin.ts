import type { Plugin } from 'vite';
import { DEFAULT_ACCENT } from '../settings.ts';
import { accentPalette } from '../text/accent.ts';

/** Replaces styles/accent.css, which holds the default, by the colours made of the school's accent. */
export function accentPlugin(accent = DEFAULT_ACCENT): Plugin {
  return {
    name: 'bang-tin-accent',
    enforce: 'pre',
    transform(_code, id) {
      const palette = accentPalette(accent);
      if (!id.endsWith('/styles/accent.css') || !palette) return null;
      const tokens = ({ accent: strong, soft }: { accent: string; soft: string }): string =>
        `:root { --accent: ${strong}; --accent-soft: ${soft}; }`;
      return `${tokens(palette.light)}\n@media (prefers-color-scheme: dark) { ${tokens(palette.dark)} }\n`;
    },
  };
}
