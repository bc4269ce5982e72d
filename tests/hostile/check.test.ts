import { expect, test } from 'vitest';
import { check } from '../load/check.ts';
import { FILE_FAULTS } from './faults/files.ts';
import { FRONT_MATTER_FAULTS } from './faults/front-matter.ts';
import { LINK_FAULTS } from './faults/links.ts';
import { TEXT_FAULTS } from './faults/text.ts';

/** Each is content that must not be published, and says where and how staff are told. */
const FAULTS = [...FRONT_MATTER_FAULTS, ...TEXT_FAULTS, ...LINK_FAULTS, ...FILE_FAULTS];

test.each(FAULTS)('$name', async ({ files, at, says }) => {
  const problems = await check(await files());
  const said = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, problem, fix }) => `${file}:${line}: ${problem} ${fix}`);
  expect(said).toContainEqual(
    expect.stringMatching(new RegExp(`^${RegExp.escape(at)}: .*${says.source}`, says.flags)),
  );
});
