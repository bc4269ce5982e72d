import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { feedOptions } from '../../../derive/feed.ts';
import { loadSite } from '../../../load/site.ts';
import type { Category } from '../../../schemas/category.ts';

export async function getStaticPaths() {
  const { categories } = await loadSite();
  return categories.map((category) => ({ params: { category: category.slug }, props: { category } }));
}

export async function GET({ props }: APIContext<{ category: Category }>) {
  const site = await loadSite();
  const { slug, name, intro } = props.category;
  const articles = site.listed.filter(({ category }) => category.slug === slug);
  return rss(
    feedOptions(`${name} – ${site.school.name}`, intro ?? `${name} của ${site.school.name}`, articles, site),
  );
}
