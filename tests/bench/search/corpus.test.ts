import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hasErrors } from '../../../src/problems.ts';
import { readContent } from '../../../src/load/content.ts';
import { readEnvironment } from '../../../src/load/environment.ts';
import { makeCorpus } from './corpus.ts';
import { CORPUS_NOW, writeContent } from './corpus-writer.ts';
import { makeQueries } from './queries.ts';
import { KINDS } from './query.ts';
import { sampleDocuments } from './real.ts';
import { REAL_QUERIES } from './real-queries.ts';
import { spell } from './spelling.ts';
import { TOPICS } from './topics/all.ts';

const corpus = makeCorpus(1, 400);
const queries = makeQueries(corpus);

describe('the corpus', () => {
  test('is the same for the same seed, and another for another', () => {
    expect(makeCorpus(1, 20).articles).toEqual(makeCorpus(1, 20).articles);
    expect(makeCorpus(2, 20).articles).not.toEqual(makeCorpus(1, 20).articles);
    expect(makeQueries(makeCorpus(1, 400))).toEqual(queries);
  });

  test('covers many topics, in texts of about 200 syllables', () => {
    expect(TOPICS.length).toBeGreaterThanOrEqual(45);
    const lengths = corpus.articles.map(({ paragraphs }) => paragraphs.join(' ').split(/\s+/).length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(160);
    expect(mean).toBeLessThan(260);
    expect(Math.max(...lengths)).toBeGreaterThan(380);
  });

  test('leaves no slot and no choice open', () => {
    const open = corpus.articles.filter(({ title, paragraphs }) =>
      /[{}[\]|]/.test(title + paragraphs.join('')),
    );
    expect(open).toEqual([]);
  });

  test('says every name and fact it is judged by', () => {
    const lacking = corpus.articles.flatMap(({ slug, title, paragraphs, facts, names, spelling }) => {
      const text = [title, ...paragraphs].join(' ').toLowerCase();
      return [...facts.map(({ written }) => written), ...names]
        .filter((words) => !text.includes(spell(words, spelling).toLowerCase()))
        .map((words) => `${slug}: ${words}`);
    });
    expect(lacking).toEqual([]);
  });
});

describe('the queries', () => {
  test('are of every kind', () => {
    const kinds = new Set(queries.map(({ kind }) => kind));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test('have right answers, all of which exist', () => {
    const slugs = new Set(corpus.articles.map(({ slug }) => slug));
    const wrong = queries.filter(
      ({ query, right }) =>
        query.trim() === '' || right.length === 0 || right.some((slug) => !slugs.has(slug)),
    );
    expect(wrong).toEqual([]);
  });

  test('of the sample school too', async () => {
    const slugs = new Set((await sampleDocuments()).map(({ slug }) => slug));
    expect(REAL_QUERIES.flatMap(({ right }) => right).filter((slug) => !slugs.has(slug))).toEqual([]);
    expect(REAL_QUERIES.filter(({ right }) => right.length === 0)).toEqual([]);
  });
});

describe('written out', () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'corpus-'));
  afterAll(() => fs.rmSync(dir, { recursive: true }));

  test('the content has nothing to correct', async () => {
    writeContent(dir, corpus);
    const { content, problems } = await readContent(
      readEnvironment({ CONTENT_DIR: dir, BUILD_NOW: CORPUS_NOW }),
    );
    expect(hasErrors(problems)).toBe(false);
    expect(content?.articles.length).toBe(400);
  });
});
