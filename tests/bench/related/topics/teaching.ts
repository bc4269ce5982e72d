import type { NewsTopic } from './topic.ts';

/** Thi cử và giờ dạy. */
export const TEACHING: readonly NewsTopic[] = [
  {
    id: 'hoc-sinh-gioi',
    category: 'chuyen-mon',
    like: ['hoc-sinh-gioi'],
    tags: ['Học sinh giỏi', 'HSG', 'Bồi dưỡng học sinh giỏi'],
    events: [
      {
        id: 'cap-truong',
        month: 10,
        names: ['kỳ thi chọn {hsg} cấp trường', 'vòng tuyển chọn đội tuyển'],
        report: {
          titles: ['{Name} năm học {year}', 'Một trăm hai mươi em vào phòng thi'],
          leads: ['{Name} diễn ra {date}.', 'Các em khối 8, khối 9 làm bài chọn đội tuyển {date}.'],
        },
        result: {
          titles: ['Danh sách đội tuyển năm học {year}', 'Bốn mươi em vào đội tuyển'],
          leads: ['Từ {name}, mỗi môn lấy năm em điểm cao nhất.'],
        },
        sentences: ['Đề môn {subject} có câu cuối rất khó.', 'Bài rọc phách, chấm hai vòng.'],
      },
      {
        id: 'cap-huyen',
        month: 3,
        names: ['kỳ thi {hsg} cấp huyện', 'kỳ thi chọn {hsg} vòng huyện'],
        report: {
          titles: ['Đoàn ta dự {name}', 'Xe rời cổng từ năm giờ sáng'],
          leads: ['Ba mươi em dự {name} {date}.', '{teacher} đưa đội tuyển đi thi {date}.'],
        },
        result: {
          titles: ['Mười một giải tại {name}', 'Tuyên dương các em đạt giải'],
          leads: ['Em lớp {class} giành giải Nhất môn {subject}, cả đoàn có {n} giải.'],
        },
        sentences: [
          'Đội tuyển ôn ba buổi một tuần từ tháng mười.',
          'Cơm nắm muối vừng do phụ huynh chuẩn bị.',
        ],
        series: 'Học sinh giỏi {year}',
      },
      {
        id: 'boi-duong',
        month: 11,
        names: ['lớp bồi dưỡng {hsg}', 'lớp nâng cao chiều thứ Năm'],
        report: {
          titles: ['Khai giảng {name}', 'Học thêm mà không mất tiền'],
          leads: ['{Name} bắt đầu {date} ở {place}.', 'Đội tuyển học buổi đầu với {teacher} {date}.'],
        },
        sentences: ['Sách nâng cao mượn ở thư viện.', 'Môn {subject} đông nhất, mười hai em.'],
      },
    ],
  },
  {
    id: 'kiem-tra',
    category: 'chuyen-mon',
    like: ['thi-giua-ky', 'thi-cuoi-ky'],
    tags: ['Lịch kiểm tra', 'Kiểm tra định kỳ', 'Thi học kỳ'],
    events: [
      {
        id: 'giua-ky',
        announced: true,
        month: 11,
        names: ['kiểm tra giữa học kỳ I', 'bài kiểm tra giữa kỳ'],
        report: {
          titles: ['Lịch {name} năm học {year}', 'Hai tiết đầu mỗi sáng dành cho bài viết'],
          leads: ['{Name} bắt đầu từ {date}.', 'Từ {date}, học sinh làm bài ngay tại lớp.'],
        },
        result: {
          titles: ['Kết quả {name}', 'Phổ điểm nói gì với các tổ'],
          leads: ['Điểm {name} đã vào sổ, môn {subject} thấp hơn năm ngoái.'],
        },
        sentences: ['Bài môn {subject} dài chín mươi phút.', 'Máy tính cầm tay không được có thẻ nhớ.'],
      },
      {
        id: 'cuoi-ky',
        announced: true,
        month: 12,
        names: ['kiểm tra cuối học kỳ I', 'thi học kỳ I'],
        report: {
          titles: ['Lịch {name}', 'Số báo danh dán ở bảng tin'],
          leads: [
            'Học sinh {name} từ {date} theo phòng.',
            'Mỗi phòng hai mươi bốn em, vào chỗ lúc {time} {date}.',
          ],
        },
        result: {
          titles: ['Điểm {name} gửi về gia đình', 'Ôn lại cho các em chưa đạt'],
          leads: ['Kết quả {name} gửi qua sổ liên lạc, em nào chưa đạt sẽ học phụ đạo.'],
        },
        sentences: ['Giám thị là thầy cô khác khối.', 'Môn {subject} kiểm tra ở phòng máy.'],
      },
      {
        id: 'khao-sat',
        announced: true,
        month: 9,
        names: ['khảo sát chất lượng đầu năm', 'bài khảo sát lớp 6'],
        report: {
          titles: ['{Name} môn {subject}', 'Xem các em còn nhớ gì sau hè'],
          leads: ['{Name} diễn ra {date}.', 'Các em làm bài ngắn bốn mươi lăm phút {date}, không lấy điểm.'],
        },
        sentences: ['Kết quả chỉ để xếp lớp phụ đạo.', 'Lớp {class} có {n} em cần kèm thêm.'],
      },
    ],
  },
  {
    id: 'day-gioi',
    category: 'chuyen-mon',
    like: ['hoi-giang', 'giao-vien-day-gioi'],
    tags: ['Giáo viên dạy giỏi', 'Hội giảng', 'Sinh hoạt chuyên môn'],
    events: [
      {
        id: 'hoi-giang',
        month: 11,
        names: ['hội giảng chào mừng 20/11', 'tuần thao giảng'],
        report: {
          titles: ['{Name}: hai mươi tiết dạy', 'Lớp học mở cửa cho đồng nghiệp'],
          leads: [
            '{Name} mở đầu bằng tiết môn {subject} của {teacher} {date}.',
            '{date}, {teacher} dạy tiết đầu tiên ở lớp {class}.',
          ],
        },
        result: {
          titles: ['Xếp loại các tiết dạy', 'Rút kinh nghiệm {name}'],
          leads: ['Sau {name}, mười hai tiết xếp loại giỏi, tám tiết loại khá.'],
        },
        sentences: ['Tổ nào cũng có tiết dạy bằng bảng tương tác.', 'Lớp {class} được mượn để dạy.'],
      },
      {
        id: 'thi-day-gioi',
        month: 12,
        names: ['hội thi {gvdg} cấp trường', 'hội thi tay nghề nhà giáo'],
        report: {
          titles: ['Khai mạc {name}', 'Mười bốn thầy cô bốc thăm bài dạy'],
          leads: ['{Name} khai mạc {date} tại {place}.', 'Các thầy cô trình bày biện pháp của mình {date}.'],
        },
        result: {
          titles: ['Mười hai người được công nhận', 'Kết quả {name}'],
          leads: ['{Name} kết thúc, {teacher} đạt điểm cao nhất.'],
        },
        sentences: ['Biện pháp phiếu ba dòng được nhiều người hỏi.', 'Giám khảo mời từ trường bạn.'],
      },
      {
        id: 'chuyen-de',
        month: 10,
        names: ['chuyên đề cấp cụm môn {subject}', 'sinh hoạt cụm trường'],
        report: {
          titles: ['{Name} tại trường ta', 'Ba mươi đồng nghiệp về dự giờ'],
          leads: [
            '{Name} diễn ra {date}.',
            'Giáo viên các trường bạn dự tiết môn {subject} ở lớp {class} {date}.',
          ],
        },
        sentences: [
          'Học sinh gấp giấy, cắt dán để tự tìm ra kiến thức.',
          'Góp ý xoay quanh chuyện thời gian.',
        ],
      },
    ],
  },
];
