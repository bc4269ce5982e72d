import type { RelatedReason } from './derive/related-reason.ts';

/** Every word the reader sees that is not content. */
export const LABELS = {
  skip: 'Đến nội dung chính',
  home: 'Trang chủ',
  news: 'Tin tức',
  allNews: 'Tất cả tin',
  sections: 'Chuyên mục',
  menu: 'Trình đơn',
  search: 'Tìm kiếm',
  searchHint: 'Tìm tin, thông báo…',
  searchButton: 'Tìm',
  urgent: 'Khẩn',
  validUntil: 'hiệu lực đến',
  seeAll: 'Xem tất cả',
  seeAllPhotos: 'Xem tất cả ảnh',
  galleries: 'Thư viện ảnh',
  photos: 'ảnh',
  showPhotos: 'Xem ảnh',
  of: 'trong',
  galleryCount: 'bộ ảnh',
  noGalleries: 'Chưa có bộ ảnh nào.',
  filterByCategory: 'Lọc theo chuyên mục',
  all: 'Tất cả',
  related: 'Bài tin liên quan',
  newest: 'Tin mới',
  mostRead: 'Tin đọc nhiều',
  featured: 'Tin nổi bật',
  reads: 'lượt đọc',
  visits: 'Thống kê truy cập',
  howCounted: 'Cách tính',
  archive: 'Lưu trữ',
  archiveByYear: 'Lưu trữ theo năm học',
  schoolYear: 'Năm học',
  tags: 'Chủ đề',
  series: 'Dòng sự kiện',
  attachments: 'Tệp đính kèm',
  author: 'Người viết',
  source: 'Nguồn',
  updated: 'Cập nhật',
  when: 'Thời gian',
  where: 'Địa điểm',
  draft: 'Bản nháp, chưa đăng',
  scheduled: 'Hẹn đăng',
  newer: 'Tin mới hơn',
  older: 'Tin cũ hơn',
  pages: 'Các trang',
  page: 'Trang',
  utilities: 'Tiện ích',
  feed: 'Theo dõi tin mới (RSS)',
  previousPart: 'Bài trước',
  nextPart: 'Bài tiếp theo',
  breadcrumb: 'Đường dẫn',
  video: 'Xem video',
  videoHint: 'Video ở YouTube, chỉ mở khi bấm',
  removedPhoto: 'Ảnh đã được gỡ theo yêu cầu',
  removedArticle: 'Bài đã được gỡ theo yêu cầu',
  notFound: 'Không tìm thấy trang này',
  emptyList: 'Chưa có bài nào ở đây.',
} as const;

/** Why an article is related, in a few words: `Cùng dịp năm trước`. */
export function reasonText(reason: RelatedReason | undefined): string | undefined {
  if (!reason) return undefined;
  if (reason.kind === 'series') return `${LABELS.series}: ${reason.name}`;
  if (reason.kind === 'tag') return `${LABELS.tags}: ${reason.name}`;
  const count = Math.abs(reason.years);
  return `Cùng dịp ${count > 1 ? `${count} ` : ''}năm ${reason.years < 0 ? 'trước' : 'sau'}`;
}
