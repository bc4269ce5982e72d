import { expect, test } from 'vitest';
import { isFrame, readVideo } from '../../src/markdown/video.ts';
import { videoAddress } from '../../src/text/video-address.ts';

const ID = 'dQw4w9WgXcQ';
const frame = (attributes: string): string => `<iframe ${attributes}></iframe>`;

test.each([
  ['what YouTube gives', `width="560" height="315" src="https://www.youtube.com/embed/${ID}?si=a-b_c&amp;start=15" title="YouTube video player" frameborder="0" allow="autoplay" referrerpolicy="no-referrer" allowfullscreen`, { id: ID, start: 15, title: undefined }],
  ['without cookies', `src="https://www.youtube-nocookie.com/embed/${ID}" title="Lễ khai giảng"`, { id: ID, start: 0, title: 'Lễ khai giảng' }],
  ['as old copies say', `src="//youtube.com/embed/${ID}"`, { id: ID, start: 0, title: undefined }],
])('a video: %s', (_, attributes, video) => {
  expect(readVideo(frame(attributes))).toEqual(video);
  expect(readVideo(`\n${frame(attributes)}\n`)).toEqual(video);
}); // prettier-ignore

test.each([
  frame(`src="https://www.youtube.com.x.example/embed/${ID}"`),
  frame(`src="https://x.example/https://www.youtube.com/embed/${ID}"`),
  frame(`src="http://www.youtube.com/embed/${ID}"`),
  frame(`src="https://www.youtube.com/embed/${ID}/../../x"`),
  frame(`src="https://www.youtube.com/embed/abc"`),
  frame(`src="https://www.youtube.com/embed/${ID}" onload="x()"`),
  frame(`src="https://www.youtube.com/embed/${ID}" srcdoc="x"`),
  frame(`src="https://www.youtube.com/embed/${ID}" style="x"`),
  frame(''),
  `<iframe src="https://www.youtube.com/embed/${ID}">`,
  `<iframe src="https://www.youtube.com/embed/${ID}">A</iframe>`,
  `${frame(`src="https://www.youtube.com/embed/${ID}"`)}<script>1</script>`,
  `A ${frame(`src="https://www.youtube.com/embed/${ID}"`)}`,
  `<div>${frame(`src="https://www.youtube.com/embed/${ID}"`)}</div>`,
])('none: %s', (html) => {
  expect(readVideo(html)).toBeUndefined();
});

test('what begins with a frame, and where a video is seen without script', () => {
  expect(['<iframe src=x>', ' <IFRAME>', '<iframes>', 'a <iframe>'].map(isFrame)).toEqual([true, true, false, false]); // prettier-ignore
  expect(videoAddress({ id: ID, start: 0, title: undefined })).toBe(`https://www.youtube.com/watch?v=${ID}`);
  expect(videoAddress({ id: ID, start: 9, title: 'A' })).toBe(`https://www.youtube.com/watch?v=${ID}&t=9s`);
});
