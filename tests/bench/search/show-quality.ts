import { markdownTable } from '../markdown.ts';
import type { Quality, QualitySet } from './quality.ts';
import type { Score } from './score.ts';

const figures = ({ first, mrr }: Score): string => `${two(first)} / ${two(mrr)}`;

/** A table of success@1 / MRR@10 by kind, and what matters over all. */
export function showQuality({ articles, contenders }: QualitySet): string {
  const kinds = Object.keys(contenders[0]?.kinds ?? {});
  const rows = kinds.map((kind) => [
    kind,
    String(contenders[0]?.kinds[kind]?.queries ?? 0),
    ...contenders.map(({ kinds: scores }) => (scores[kind] ? figures(scores[kind]) : '')),
  ]);
  const summary = (name: string, of: (quality: Quality) => string): string[] => [
    name,
    '',
    ...contenders.map(of),
  ];
  const all = contenders[0]?.all.queries ?? 0;
  return [
    `${articles} articles, ${all} queries: success@1 / MRR@10.`,
    markdownTable(
      ['kind', 'queries', ...contenders.map(({ title }) => title)],
      [
        [
          '**all**',
          String(all),
          ...contenders.map((quality) => `**${three(quality.all.first)} / ${three(quality.all.mrr)}**`),
        ],
        ...rows,
        summary('_without any result_', ({ all: { empty } }) => `${(100 * empty).toFixed(1)} %`),
        summary('_lowest kind_', lowest),
        summary('_nodia − exact_', ({ kinds: scores }) => difference(scores['nodia'], scores['exact'])),
        summary('_head: newest first_', ({ kinds: scores }) => two(scores['head']?.newestFirst ?? NaN)),
      ],
    ),
  ].join('\n\n');
}

function lowest({ kinds }: Quality): string {
  const [kind = '', score] = Object.entries(kinds).toSorted(([, a], [, b]) => a.first - b.first)[0] ?? [];
  return score ? `${two(score.first)} ${kind}` : '';
}

function difference(a: Score | undefined, b: Score | undefined): string {
  return a && b ? three(a.first - b.first) : '';
}

function two(share: number): string {
  return Number.isNaN(share) ? '' : share.toFixed(2);
}

function three(share: number): string {
  return share.toFixed(3);
}
