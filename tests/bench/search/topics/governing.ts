import type { Topic } from './topic.ts';

/** Kế hoạch, kiểm tra, công khai, hội nghị. */
export const GOVERNING: readonly Topic[] = [
  {
    id: 'ke-hoach-giao-duc',
    category: 'tin-nha-truong',
    months: [8, 9],
    names: ['kế hoạch giáo dục nhà trường', 'kế hoạch thực hiện nhiệm vụ năm học'],
    titles: [
      '{Name} {year}',
      'Xây dựng {name}',
      '{Name}: mười chỉ tiêu chính',
      'Trường ta đặt mục tiêu gì cho năm học {year}',
    ],
    leads: [
      '{Name} {year} được ban hành {date} kèm theo {doc}.',
      'Hội đồng trường thông qua {name} ngày {plainDate}.',
      'Sau khi lấy ý kiến các tổ, {name} có hiệu lực từ {date}.',
    ],
    sentences: [
      'Chỉ tiêu duy trì sĩ số là 99,5%, không có học sinh bỏ học giữa chừng.',
      'Toàn trường có {n} lớp, trong đó khối {grade} đông nhất.',
      'Các nhóm giải pháp: đội ngũ, cơ sở vật chất, xã hội hóa, kiểm định chất lượng.',
      'Thời gian thực học ba mươi lăm tuần.',
      '{person} chịu trách nhiệm theo dõi, cuối kỳ báo cáo.',
      'Phần phụ lục kèm bảng phân công giảng dạy môn {subject}.',
    ],
  },
  {
    id: 'kiem-tra-noi-bo',
    category: 'tin-nha-truong',
    months: [9, 10, 11, 12, 2, 3, 4],
    names: ['kiểm tra nội bộ', 'công tác kiểm tra nội bộ trường học'],
    titles: [
      'Kế hoạch {name} năm học {year}',
      '{Name} tháng {month}',
      'Kết luận {name} về {detail}',
      'Soi lại mình để làm tốt hơn',
    ],
    leads: [
      'Ban kiểm tra thực hiện {name} đối với {detail} từ {date}.',
      'Quyết định thành lập đoàn {name} ký ngày {plainDate}.',
      'Theo {doc}, {name} [tháng này|kỳ này] tập trung vào {detail}, bắt đầu {date}.',
    ],
    sentences: [
      'Đoàn do {person} làm trưởng, gồm năm thành viên.',
      'Hồ sơ của {teacher} được đánh giá đầy đủ, sạch sẽ.',
      'Tồn tại: vài sổ đầu bài lớp {class} còn thiếu chữ ký.',
      'Biên bản lập thành hai bản, cá nhân có quyền giải trình.',
      'Việc khắc phục phải xong trước {date2}.',
      'Nội dung {detail} được chấm theo thang mười điểm.',
    ],
    details: [
      'hồ sơ giáo án',
      'thu chi ngoài ngân sách',
      'thiết bị dạy học',
      'nề nếp ra vào lớp',
      'công tác văn thư lưu trữ',
      'bếp ăn bán trú',
    ],
  },
  {
    id: 'cong-khai-tai-chinh',
    category: 'tin-nha-truong',
    months: [1, 4, 6, 7, 9, 10],
    names: ['công khai tài chính', 'công khai dự toán ngân sách'],
    titles: [
      '{Name} quý {quarter} năm {calendarYear}',
      '{Name} năm học {year}',
      'Báo cáo {name}',
      'Từng đồng tiền của dân được ghi ở đâu',
    ],
    leads: [
      'Nhà trường {name} kể từ ngày {plainDate}, niêm yết ba mươi ngày tại {place}.',
      'Thực hiện {doc}, biểu mẫu {name} được dán {date}.',
      'Kế toán {person} trình bày phần {name} trong cuộc họp {date}.',
    ],
    sentences: [
      'Tổng kinh phí được giao hơn {n} trăm triệu đồng, chi lương chiếm tám mươi hai phần trăm.',
      'Khoản mua sắm máy vi tính thực hiện qua đấu thầu.',
      'Kho bạc đã đối chiếu số dư, không có sai lệch.',
      'Ban thanh tra nhân dân giám sát việc niêm yết.',
      'Mọi thắc mắc gửi bằng văn bản, trả lời trước {date2}.',
      'Chênh lệch cuối kỳ chuyển sang sửa nhà vệ sinh.',
    ],
  },
  {
    id: 'hoi-nghi-vien-chuc',
    category: 'tin-nha-truong',
    months: [9, 10],
    names: ['hội nghị viên chức', 'hội nghị cán bộ viên chức người lao động'],
    titles: [
      '{Name} năm học {year}',
      '{Name} thông qua quy chế mới',
      'Dân chủ bắt đầu từ cuộc bàn bạc đầu năm',
      '{Name} {date} tại {place}',
    ],
    leads: [
      '{date}, {name} được tổ chức tại {place}.',
      'Công đoàn phối hợp chuyên môn mở {name} {date}.',
      'Có {n} đại biểu dự {name} ngày {plainDate}.',
    ],
    sentences: [
      'Quy chế chi tiêu sửa hai điều về công tác phí và tiền trực.',
      'Bầu Ban thanh tra nhân dân gồm ba người, {person} làm trưởng ban.',
      'Các tổ ký giao ước thi đua, đăng ký danh hiệu lao động tiên tiến.',
      '{comrade} trả lời câu hỏi về phụ cấp thâm niên.',
      'Kiến nghị nhiều nhất là sửa mái tôn nhà để xe.',
      'Nghị quyết được đọc trước khi bế mạc.',
    ],
  },
];
