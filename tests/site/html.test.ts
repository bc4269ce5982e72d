import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtFiles, FIXTURE_SITES, readBuilt } from '../fixture-sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements and attributes in its own valid style.
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Titles of articles are as long as staff write them.
    'long-title': 'off',
    // Pictures beside a title repeat its link; they are hidden from the keyboard and from screen readers alike.
    'hidden-focusable': 'off',
  },
});

test.each(Object.entries(FIXTURE_SITES))('every page of %s is valid HTML', async (_, site) => {
  const faults: string[] = [];
  for (const file of builtFiles(site).filter((name) => name.endsWith('.html'))) {
    const { results } = await validator.validateString(readBuilt(site, file));
    faults.push(...results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId}: ${message}`)));
  }
  expect(faults).toEqual([]);
});
