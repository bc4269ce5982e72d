import { HOME_CARD_SECTIONS, HOME_NOTICES, HOME_SECTION_SIZE } from '../settings.ts';
import type { Category } from '../schemas/category.ts';
import type { Article } from './article.ts';

export interface HomeSection {
  readonly category: Category;
  readonly articles: readonly Article[];
}

/** What the home page shows, each form following its content. */
export interface Home {
  readonly lead: Article | undefined;
  /** As date leaves: what families must do by a day. */
  readonly notices: HomeSection | undefined;
  /** As cards with photos. */
  readonly cards: readonly HomeSection[];
  /** As rows of titles. */
  readonly rows: readonly HomeSection[];
}

/**
 * Chooses for the home page. Lead: the newest article with a photo, else the
 * newest. Each category's newest follow in menu order, urgent and pinned ones first, without
 * the lead: the first category whose articles mostly have no photo as notices, the
 * first two that fill a row with photos as cards, the others as rows.
 */
export function chooseHome({
  listed,
  categories,
}: {
  readonly listed: readonly Article[];
  readonly categories: readonly Category[];
}): Home {
  const lead = listed.find(({ cover }) => cover) ?? listed[0];
  const groups = categories
    .map((category) => ({
      category,
      articles: pinnedFirst(
        listed.filter((article) => article.category.slug === category.slug && article !== lead),
      ),
    }))
    .filter(({ articles }) => articles.length > 0);
  const notices = groups.find(
    ({ articles }) => articles.filter(({ cover }) => cover).length < articles.length / 2,
  );
  const rest = groups
    .filter((group) => group !== notices)
    .map(({ category, articles }) => ({ category, articles: articles.slice(0, HOME_SECTION_SIZE) }));
  const cards = rest
    .filter(({ articles }) => articles.filter(({ cover }) => cover).length === HOME_SECTION_SIZE)
    .slice(0, HOME_CARD_SECTIONS);
  return {
    lead,
    notices: notices && { category: notices.category, articles: notices.articles.slice(0, HOME_NOTICES) },
    cards,
    rows: rest.filter((section) => !cards.includes(section)),
  };
}

function pinnedFirst(articles: readonly Article[]): Article[] {
  const rank = ({ urgent, pinned }: Article): number => (urgent ? 2 : pinned ? 1 : 0);
  return articles.toSorted((a, b) => rank(b) - rank(a));
}
