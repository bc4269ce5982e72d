/** What staff can do about a disk that does not take what a build writes, by the system's code. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOSPC: 'đĩa đã đầy. Xin dọn bớt đĩa rồi chạy lại',
  EDQUOT: 'đã dùng hết phần đĩa được cấp. Xin dọn bớt rồi chạy lại',
  // What Node says of a copy that found no more room.
  EIO: 'máy không ghi được, có lẽ đĩa đã đầy hoặc hỏng. Xin dọn bớt đĩa rồi chạy lại',
  EACCES: 'không có quyền ghi. Xin kiểm tra quyền của thư mục rồi chạy lại',
  EPERM: 'không có quyền ghi. Xin kiểm tra quyền của thư mục rồi chạy lại',
  EROFS: 'đĩa chỉ cho đọc. Xin chọn thư mục khác (OUT_DIR)',
  EMFILE: 'máy mở quá nhiều tệp một lúc. Xin đóng bớt chương trình rồi chạy lại',
};

/** A whole sentence for an error of the disk; undefined for any other, which is a fault of ours. */
export function explainDiskError(error: unknown): string | undefined {
  const { code, path, dest, cause } = error as NodeJS.ErrnoException & { dest?: string };
  const why = CAUSES[code ?? ''];
  if (why === undefined) return cause === undefined ? undefined : explainDiskError(cause);
  const place = dest ?? path;
  return `Chưa dựng xong: ${place ? `ở ${place} ` : ''}${why} (${code}). Trang đang chạy vẫn giữ nguyên.`;
}
