import { relateArticles } from '../../../../src/derive/related.ts';
import type { Contender } from './contender.ts';

/** The site's own ranking. */
export const ours: Contender = {
  title: 'Bảng Tin',
  rank(articles, candidates, count) {
    const lists = relateArticles(articles, candidates, count);
    return Promise.resolve(
      new Map([...lists].map(([subject, list]) => [subject, list.map(({ slug }) => slug)])),
    );
  },
};
