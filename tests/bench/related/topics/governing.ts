import type { NewsTopic } from './topic.ts';

/** Điều hành, kiểm tra nội bộ, tài chính, ngày nghỉ. */
export const GOVERNING: readonly NewsTopic[] = [
  {
    id: 'dieu-hanh',
    category: 'tin-nha-truong',
    like: ['kiem-tra-noi-bo', 'hoi-nghi-vien-chuc'],
    tags: ['Điều hành', 'Công tác quản lý', 'Kiểm tra nội bộ'],
    notice: {
      kind: 'lich-cong-tac',
      title: 'Lịch công tác tuần {week}',
      lead: 'Lịch công tác của nhà trường tuần {week}, từ {from} đến {to}.',
      sentences: [
        'Thứ Hai chào cờ, giao ban; thứ Tư họp tổ; thứ Năm dự giờ lớp {class}.',
        'Trực lãnh đạo: {person}.',
        'Thứ Sáu tổng vệ sinh, nộp báo cáo số {n}.',
      ],
    },
    events: [
      {
        id: 'kiem-tra-noi-bo',
        month: 12,
        names: ['kiểm tra nội bộ', 'đợt tự kiểm tra của nhà trường'],
        report: {
          titles: ['{Name}: xem hồ sơ, dự giờ', 'Đoàn đi từng phòng, xem từng sổ'],
          leads: [
            '{Name} bắt đầu từ {date}.',
            '{person} cùng bốn thành viên xem sổ đầu bài, sổ điểm {date}.',
          ],
        },
        result: {
          titles: ['Kết luận {name}', 'Ba điều phải sửa trước học kỳ II'],
          leads: ['Biên bản {name} nêu ba tồn tại và hạn khắc phục.'],
        },
        sentences: ['Sổ đầu bài lớp {class} thiếu hai chữ ký.', 'Phòng thí nghiệm được khen ngăn nắp.'],
      },
      {
        id: 'vien-chuc',
        month: 10,
        names: ['hội nghị viên chức, người lao động', 'hội nghị dân chủ'],
        report: {
          titles: ['{Name} năm học {year}', 'Cả hội đồng bàn chuyện một năm'],
          leads: [
            '{Name} họp {date} tại {place}.',
            'Giáo viên, nhân viên thảo luận thẳng thắn suốt buổi sáng {date}.',
          ],
        },
        sentences: ['Quy chế chi tiêu nội bộ được bàn lâu nhất.', 'Các tổ ký giao ước thi đua.'],
      },
      {
        id: 'so-ket',
        month: 1,
        names: ['sơ kết học kỳ I', 'hội nghị nhìn lại nửa năm'],
        report: {
          titles: ['{Name} năm học {year}', 'Nửa chặng đường đã qua'],
          leads: ['{Name} được tổ chức {date}.', 'Các tổ báo cáo việc đã làm, việc còn dở {date}.'],
        },
        result: {
          titles: ['Nhiệm vụ trọng tâm học kỳ II', 'Năm việc từ nay đến hè'],
          leads: ['Từ {name}, nhà trường rút ra năm việc phải làm.'],
        },
        sentences: ['Tỷ lệ chuyên cần đạt chín mươi chín phần trăm.', 'Lớp {class} tiến bộ nhiều nhất.'],
      },
    ],
  },
  {
    id: 'tai-chinh',
    category: 'thong-bao',
    like: ['cong-khai-tai-chinh', 'hoc-phi'],
    tags: ['Công khai', 'Tài chính', 'Các khoản thu'],
    events: [
      {
        id: 'cong-khai',
        announced: true,
        month: 6,
        names: ['công khai tài chính', 'công khai thu chi'],
        report: {
          titles: ['{Name} năm học {year}', 'Đồng nào vào, đồng nào ra'],
          leads: [
            'Nhà trường {name} từ {date} tại {place}.',
            'Bảng quyết toán dán ở {place} {date} để mọi người cùng xem.',
          ],
        },
        result: {
          titles: ['Trả lời ý kiến về {name}', 'Bảy câu hỏi của gia đình về quyết toán'],
          leads: ['Kế toán trả lời bằng văn bản các câu hỏi gửi tới sau {name}.'],
        },
        sentences: ['Tổng chi hơn {n} trăm triệu đồng.', 'Ban thanh tra nhân dân ký biên bản niêm yết.'],
      },
      {
        id: 'khoan-thu',
        announced: true,
        month: 9,
        names: ['các khoản thu đầu năm', 'mức đóng góp năm học mới'],
        report: {
          titles: ['Thông báo {name} {year}', 'Ngoài bảng này không thu thêm'],
          leads: ['{Name} được thống nhất {date}.', 'Bảng thu bắt buộc và thỏa thuận có từ {date}.'],
        },
        sentences: ['Nước uống bảy nghìn đồng một tháng.', 'Hộ nghèo, cận nghèo được miễn, giảm.'],
      },
      {
        id: 'bao-hiem',
        announced: true,
        month: 10,
        names: ['thu bảo hiểm y tế học sinh', 'gia hạn thẻ {bhyt}'],
        report: {
          titles: ['Hướng dẫn {name}', 'Đừng để thẻ khám bệnh hết hạn'],
          leads: [
            'Nhà trường {name} đến hết {date}.',
            'Thẻ khám bệnh của các em hết giá trị cuối năm, xin đóng trước {date}.',
          ],
        },
        result: {
          titles: ['Cả trường đã có thẻ {bhyt}', 'Mười tám em được tặng thẻ'],
          leads: ['Đợt {name} kết thúc, không em nào thiếu thẻ.'],
        },
        sentences: ['Ngân sách hỗ trợ ba mươi phần trăm.', 'Mã số lấy theo thẻ cũ.'],
      },
    ],
  },
  {
    id: 'nghi',
    category: 'thong-bao',
    like: ['nghi-bao', 'nghi-tet'],
    tags: ['Lịch nghỉ', 'Nghỉ học', 'Thông báo nghỉ'],
    events: [
      {
        id: 'nghi-bao',
        announced: true,
        month: 9,
        names: ['nghỉ học tránh bão', 'nghỉ học do mưa lũ'],
        report: {
          titles: ['Học sinh {name} {date}', 'Nước suối lên nhanh, các em ở nhà'],
          leads: ['Toàn trường {name} {date}.', 'Ngầm tràn đã ngập, {date} không em nào đến lớp.'],
        },
        result: {
          titles: ['Lịch học bù', 'Nước rút, lớp học lại sáng đèn'],
          leads: ['Sau mấy hôm {name}, các lớp học lại và học bù chiều thứ Năm.'],
        },
        sentences: ['Không cho con vớt củi, bắt cá khi lũ về.', 'Máy tính được chuyển lên tầng hai.'],
      },
      {
        id: 'nghi-tet',
        announced: true,
        month: 1,
        names: ['nghỉ Tết Nguyên đán', 'kỳ nghỉ Tết cổ truyền'],
        report: {
          titles: ['Lịch {name} năm {calendarYear}', 'Những ngày xuân của các em'],
          leads: ['{Name} bắt đầu từ {date}.', 'Buổi học cuối cùng của năm cũ là trước {date}.'],
        },
        sentences: ['Không mua, không đốt pháo nổ.', 'Thầy cô không giao bài tập Tết.'],
      },
      {
        id: 'nghi-le',
        announced: true,
        month: 4,
        day: 29,
        names: ['nghỉ lễ 30/4 và 1/5', 'mấy ngày nghỉ cuối tháng tư'],
        report: {
          titles: ['Lịch {name}', 'Nghỉ bốn ngày, học bù một buổi'],
          leads: ['{Name} bắt đầu từ {date}.', 'Các em được ở nhà bốn ngày kể từ {date}.'],
        },
        sentences: ['Buổi sáng thứ Bảy dạy bù vào chiều thứ Năm.', 'Treo cờ Tổ quốc cùng gia đình.'],
      },
    ],
  },
];
