import type { Stage } from './topic.ts';

/** What announces any event beforehand. */
export const PLAN: Stage = {
  titles: [
    'Kế hoạch tổ chức {name}',
    'Thông báo về {name}',
    'V/v chuẩn bị {name} năm học {year}',
    '{Name}: phân công nhiệm vụ',
  ],
  leads: [
    'Thực hiện kế hoạch năm học, nhà trường chuẩn bị {name} vào {date}.',
    'Ban giám hiệu phân công các bộ phận lo {name}, dự kiến {date} tại {place}.',
    'Nhà trường thông báo kế hoạch {name} để thầy cô, gia đình và các em nắm được.',
  ],
};

/** What reminds of something announced. */
export const REMINDER: Stage = {
  titles: ['Nhắc lại: {name}', 'Hỏi và đáp về {name}', 'Mấy điều gia đình hay hỏi'],
  leads: [
    'Nhà trường nhắc lại những điều cần nhớ về {name}.',
    'Văn phòng trả lời các câu hỏi về {name}, mốc cần nhớ là {date}.',
    'Nhiều gia đình gọi điện hỏi {person}, xin trả lời chung tại đây.',
  ],
};

/** What is said of any event when it is over. */
export const AFTERWARDS: readonly Stage[] = [
  {
    titles: ['Thư cảm ơn', 'Thư cảm ơn sau {name}', 'Lời cảm ơn của nhà trường'],
    leads: [
      'Nhà trường trân trọng cảm ơn các tập thể, cá nhân đã góp sức cho {name}.',
      'Cảm ơn {person} cùng các gia đình đã chung tay để mọi việc ngày {plainDate} được trọn vẹn.',
    ],
  },
  {
    titles: ['Vài hình ảnh về {name}', 'Nhìn lại qua ảnh', 'Khoảnh khắc của lớp {class}'],
    leads: [
      'Những tấm ảnh do câu lạc bộ truyền thông chụp ngày {plainDate} ở {place}.',
      'Câu lạc bộ phóng viên nhỏ gửi về một chùm ảnh {name}.',
    ],
  },
];

/** Sentences that speak of other topics in passing, as any article may. */
export const ASIDES: readonly string[] = [
  'Nội dung này sẽ được nhắc lại trong cuộc họp phụ huynh gần nhất.',
  'Ban đại diện cha mẹ học sinh lớp {class} gửi tặng {n} phần quà nhỏ.',
  'Học sinh nghèo vượt khó được ưu tiên, quỹ khuyến học hỗ trợ một phần.',
  'Kết quả là một tiêu chí thi đua của các lớp trong đợt chào mừng ngày Nhà giáo Việt Nam.',
  'Đồng chí Bí thư Chi bộ đến dự và động viên thầy trò.',
  'Các em trong đội tuyển học sinh giỏi được bố trí lịch riêng.',
  'Thời gian không trùng với lịch kiểm tra giữa kỳ và cuối kỳ.',
  'Nếu mưa bão phải nghỉ học, lịch sẽ lùi lại một tuần.',
  'Công tác phòng chống dịch, an toàn giao thông được bảo đảm.',
  'Kinh phí được công khai cùng các khoản thu của năm học.',
  'Chi đoàn giáo viên và Liên đội phụ trách phần văn nghệ.',
  'Học sinh bán trú ăn trưa sớm hơn ba mươi phút.',
  'Việc này cũng nằm trong nội dung kiểm tra nội bộ tháng này.',
  'Phần thưởng là vở, bút và học bổng nhỏ của hội khuyến học.',
];

/** Tags that staff give to anything. */
export const GENERIC_TAGS: readonly string[] = [
  'Nhà trường',
  'Tin tức',
  'Học sinh',
  'Hoạt động',
  'Thông báo',
];
