import { HOME_NOTICES, HOME_SECTION_SIZE } from '../settings.ts';
import type { Category } from '../schemas/category.ts';
import type { Article } from './article.ts';

export interface HomeSection {
  readonly category: Category;
  readonly articles: readonly Article[];
}

/**
 * What the home page shows. Lead: the newest article with a photo, else the
 * newest. Sections: each category's newest, in menu order, pinned ones first,
 * without the lead. Notices: of the category most of whose articles have no photo,
 * so that its form (date leaves) follows its content.
 */
export function homeSections({ listed, categories }: { readonly listed: readonly Article[]; readonly categories: readonly Category[] }): {
  lead: Article | undefined;
  sections: HomeSection[];
  notices: HomeSection | undefined;
} {
  const lead = listed.find(({ cover }) => cover) ?? listed[0];
  const groups = categories
    .map((category) => ({ category, articles: listed.filter((article) => article.category.slug === category.slug && article !== lead) }))
    .filter(({ articles }) => articles.length > 0);
  const notices = groups.find(({ articles }) => articles.filter(({ cover }) => cover).length < articles.length / 2);
  return {
    lead,
    sections: groups.filter((group) => group !== notices).map(({ category, articles }) => ({ category, articles: pinnedFirst(articles).slice(0, HOME_SECTION_SIZE) })),
    notices: notices && { category: notices.category, articles: pinnedFirst(notices.articles).slice(0, HOME_NOTICES) },
  };
}

function pinnedFirst(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => Number(b.pinned) - Number(a.pinned));
}
