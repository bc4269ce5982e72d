import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { accentPlugin } from './src/build/accent-plugin.ts';
import { contentInDev } from './src/build/dev.ts';
import { sitemapEntry } from './src/build/sitemap.ts';
import { readEnvironment } from './src/load/environment.ts';
import { readSite } from './src/load/site.ts';

const environment = readEnvironment();
const { site } = await readSite();

export default defineConfig({
  site: site?.urls.absolute('') || 'https://truong.example',
  base: environment.basePath,
  trailingSlash: 'always',
  cacheDir: `${environment.cacheDir}/astro`,
  prerenderConflictBehavior: 'error',
  // The main thread otherwise idles while each page is written.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    // A small inlined script that uses import() would die (withastro/astro#17265), and the content security policy allows no inline script.
    build: { assetsInlineLimit: 0 },
    // The search's thread imports the index's reader; notes to bundlers are of no use in it any more.
    worker: { format: 'es', rolldownOptions: { output: { comments: false } } },
    plugins: [accentPlugin(site?.school.accent)],
  },
  integrations: [sitemap({ serialize: (item) => sitemapEntry(item, site) }), contentInDev(environment)],
});
