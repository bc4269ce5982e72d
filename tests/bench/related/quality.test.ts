import { expect, test } from 'vitest';
import { newestInCategory, sharedTags } from './contenders/metadata.ts';
import { LIST_LENGTH, meanScore } from './list-score.ts';
import { generatedSet, showQuality } from './quality.ts';

test('the generated set is too hard for what most sites do', async () => {
  const { articles, candidates, judgement } = generatedSet(1, 6);
  for (const { rank } of [newestInCategory, sharedTags]) {
    const { ndcg, precision } = meanScore(
      await rank(articles, candidates, LIST_LENGTH),
      judgement,
      candidates,
    );
    expect(Math.max(ndcg, precision)).toBeLessThan(0.6);
  }
});

test('figures are shown with a row for each contender', () => {
  const shown = showQuality({
    articles: 3,
    subjects: 2,
    contenders: [{ title: 'one', ndcg: 0.5, precision: 1 }],
  });
  expect(shown).toContain('3 articles, 2 subjects.');
  expect(shown).toMatch(/\| one\s+\|\s+0\.500 \|\s+1\.000 \|/);
});
