import { article, FILE } from '../../load/check.ts';
import { aJpeg } from '../../make.ts';
import type { Fault } from '../fault.ts';
import { ATTACHMENT_FAULTS } from './attachments.ts';
import { RUNNING_SVG } from './in-article.ts';
import { PHOTO_FAULTS } from './photos.ts';

/** An article that names a file in its front matter or text. */
const naming = (what: string, content: string, line: number, says: RegExp): Fault => ({
  name: what,
  files: () => ({ [FILE]: content }),
  at: `${FILE}:${line}`,
  says,
});

/** Faults of photos, attachments, the logo, and of the paths that name them. */
export const FILE_FAULTS: readonly Fault[] = [
  ...PHOTO_FAULTS,
  ...ATTACHMENT_FAULTS,
  naming(
    'a photo out of the folder',
    article('', '![x](../bai-2/anh.jpg)'),
    7,
    /không nằm trong thư mục của bài/,
  ),
  naming(
    'a photo out of the folder, escaped',
    article('', '![x](%2e%2e/anh.jpg)'),
    7,
    /không nằm trong thư mục của bài/,
  ),
  naming(
    'a photo at an absolute path',
    article('', '![x](/etc/anh.jpg)'),
    7,
    /không nằm trong thư mục của bài/,
  ),
  naming(
    'a photo at an address of the machine',
    article('', '![x](file:///etc/anh.jpg)'),
    7,
    /file:|không nằm trong/,
  ),
  naming('a cover out of the folder', article('cover: ../a.jpg\n'), 5, /Ảnh đại diện \(cover\)/),
  naming('a gallery out of the folder', article('gallery: ../bai-2/\n'), 5, /gallery/),
  naming(
    'an attachment out of the folder',
    article('attachments:\n  - file: ../../school.yaml\n    title: A\n'),
    6,
    /file/,
  ),
  naming(
    'an attachment at an absolute path',
    article('attachments:\n  - file: /etc/passwd\n    title: A\n'),
    6,
    /file/,
  ),
  {
    name: 'a logo that runs code',
    files: () => ({
      'school.yaml': 'name: A\nurl: https://a.example\nlogo: logo.svg\n',
      'logo.svg': RUNNING_SVG,
    }),
    at: 'school.yaml:3',
    says: /mã chạy được/,
  },
  {
    name: 'a logo that is no drawing',
    files: async () => ({
      'school.yaml': 'name: A\nurl: https://a.example\nlogo: logo.svg\n',
      'logo.svg': await aJpeg(),
    }),
    at: 'school.yaml:3',
    says: /là ảnh JPEG, không phải hình vẽ SVG/,
  },
  {
    name: 'a logo out of the folder',
    files: () => ({ 'school.yaml': 'name: A\nurl: https://a.example\nlogo: ../logo.svg\n' }),
    at: 'school.yaml:3',
    says: /logo/,
  },
];
