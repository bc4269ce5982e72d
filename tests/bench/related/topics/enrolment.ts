import type { NewsTopic } from './topic.ts';

/** Tuyển sinh lớp 6, thi vào lớp 10. */
export const ENROLMENT: readonly NewsTopic[] = [
  {
    id: 'lop-6',
    category: 'tuyen-sinh',
    like: ['tuyen-sinh-6'],
    tags: ['Tuyển sinh lớp 6', 'Tuyển sinh', 'Lớp 6'],
    events: [
      {
        id: 'ke-hoach',
        announced: true,
        month: 5,
        names: ['kế hoạch tuyển sinh lớp 6', 'phương án tuyển sinh đầu cấp'],
        report: {
          titles: ['{Name} năm học mới', 'Ba lớp, một trăm hai mươi chỗ ngồi'],
          leads: [
            '{Name} được duyệt {date}.',
            'Nhà trường xét tuyển một trăm hai mươi em, nhận đơn từ {date}.',
          ],
        },
        sentences: ['Xét tuyển, không thi.', 'Trẻ cư trú ở {village} thuộc địa bàn của trường.'],
        series: 'Tuyển sinh lớp 6',
      },
      {
        id: 'ho-so',
        announced: true,
        month: 6,
        names: ['nhận hồ sơ lớp 6', 'nhận đơn vào lớp 6'],
        report: {
          titles: ['Bắt đầu {name}', 'Văn phòng mở cửa cả sáng thứ Bảy'],
          leads: [
            'Nhà trường {name} từ {date}.',
            'Gia đình mang học bạ, giấy khai sinh đến văn phòng từ {date}.',
          ],
        },
        result: {
          titles: ['Danh sách trúng tuyển lớp 6', 'Một trăm mười tám em được nhận'],
          leads: ['Kết thúc {name}, hội đồng xét tuyển nhận một trăm mười tám em.'],
        },
        sentences: ['Thiếu giấy gì văn phòng giúp làm tại chỗ.', 'Không thu lệ phí.'],
      },
      {
        id: 'tu-van',
        month: 4,
        names: ['ngày hội mở cửa đón học sinh lớp 5', 'buổi tham quan của học sinh tiểu học'],
        report: {
          titles: ['{Name}', 'Các em lớp 5 đi thử một vòng'],
          leads: ['{Name} diễn ra {date}.', 'Một trăm em nhỏ áo trắng đến thăm phòng thí nghiệm {date}.'],
        },
        sentences: ['Anh chị lớp {class} làm hướng dẫn viên.', 'Gia đình hỏi nhiều về bữa ăn trưa.'],
      },
    ],
  },
  {
    id: 'lop-10',
    category: 'tuyen-sinh',
    like: ['thi-vao-10'],
    tags: ['Thi vào lớp 10', 'Tuyển sinh 10', 'Ôn thi'],
    events: [
      {
        id: 'on-thi',
        month: 4,
        names: ['ôn thi vào lớp 10', 'lớp ôn cho khối 9'],
        report: {
          titles: ['Lịch {name}', 'Ba tuần cuối, học gì trước'],
          leads: ['{Name} bắt đầu {date}.', 'Các lớp 9 học thêm buổi chiều từ {date}.'],
        },
        result: {
          titles: ['Thi thử lần hai: tiến bộ rõ', 'Lời dặn trước ngày thi'],
          leads: ['Bài thi thử sau ba tuần học tăng trung bình nửa điểm.'],
        },
        sentences: ['{teacher} dạy môn {subject}, mỗi tuần hai buổi.', 'Ngủ trước mười một giờ.'],
      },
      {
        id: 'nguyen-vong',
        announced: true,
        month: 5,
        names: ['đăng ký nguyện vọng vào lớp 10', 'chọn trường cấp ba'],
        report: {
          titles: ['Hướng dẫn {name}', 'Chọn vừa sức, chọn gần nhà'],
          leads: ['Học sinh khối 9 {name} trước {date}.', 'Phiếu ghi hai trường, nộp trước {date}.'],
        },
        sentences: ['Sau hạn không đổi được nữa.', 'Sai một dấu trong tên cũng phải báo.'],
      },
      {
        id: 'ket-qua',
        announced: true,
        month: 7,
        names: ['kết quả thi vào lớp 10', 'điểm thi tuyển sinh 10'],
        report: {
          titles: ['{Name} năm {calendarYear}', 'Tám mươi lăm em có chỗ học mới'],
          leads: [
            '{Name} công bố {date}.',
            'Chín phần mười học sinh khối 9 đỗ nguyện vọng một, theo tin {date}.',
          ],
        },
        result: {
          titles: ['Nhận giấy chứng nhận tốt nghiệp', 'Những ngả rẽ sau lớp 9'],
          leads: ['Sau khi có {name}, mười em chọn học nghề ở trung tâm huyện.'],
        },
        sentences: ['Em lớp {class} đỗ chuyên môn {subject}.', 'Hồ sơ nhập học nộp trực tiếp.'],
      },
    ],
  },
];
