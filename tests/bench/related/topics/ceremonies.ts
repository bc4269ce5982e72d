import type { NewsTopic } from './topic.ts';

/** Khai giảng, 20/11, trao quà. */
export const CEREMONIES: readonly NewsTopic[] = [
  {
    id: 'khai-giang',
    category: 'tin-nha-truong',
    like: ['khai-giang', 'tuu-truong'],
    tags: ['Khai giảng', 'Năm học mới', 'Lễ khai giảng'],
    events: [
      {
        id: 'le-khai-giang',
        month: 9,
        day: 5,
        names: ['lễ khai giảng', 'ngày khai trường'],
        report: {
          titles: ['{Name} năm học {year}', 'Tiếng trống mùa thu', 'Cờ hoa rợp sân ngày đầu tháng chín'],
          leads: [
            'Sáng {date}, {name} năm học {year} diễn ra tại {place}.',
            'Ba hồi trống {date} mở đầu một năm học mới.',
          ],
        },
        sentences: [
          'Thư của Chủ tịch nước được đọc trước toàn trường.',
          'Học sinh lớp 6 đi qua cổng hoa, tay cầm cờ nhỏ.',
          'Phần hội có điệu múa của lớp {class}.',
        ],
        series: 'Lễ khai giảng',
      },
      {
        id: 'tuu-truong',
        announced: true,
        month: 8,
        names: ['tựu trường', 'ngày trở lại lớp'],
        report: {
          titles: ['Lịch {name} năm học {year}', 'Hết hè, cổng trường lại mở'],
          leads: ['{Name} của các khối là {date}.', 'Các lớp nhận phòng, nhận thầy cô chủ nhiệm {date}.'],
        },
        sentences: ['Mang chổi, khăn lau để dọn phòng.', 'Danh sách lớp dán ở {place}.'],
      },
      {
        id: 'lam-quen',
        month: 9,
        names: ['tuần làm quen của lớp 6', 'tuần lễ đón học sinh đầu cấp'],
        report: {
          titles: ['{Name}: đi một vòng quanh trường', 'Những ngày đầu bỡ ngỡ'],
          leads: [
            '{Name} bắt đầu {date}.',
            'Các em mới vào trường được anh chị lớp 9 dắt đi xem thư viện, sân chơi {date}.',
          ],
        },
        result: {
          titles: ['Học sinh đầu cấp nói gì sau một tháng', 'Lớp 6 đã quen trường mới'],
          leads: ['Phiếu hỏi của {name} cho thấy phần lớn các em đã quen bạn, quen giờ giấc.'],
        },
        sentences: [
          'Sơ đồ trường do câu lạc bộ mỹ thuật vẽ.',
          'Mỗi em viết một lá thư gửi chính mình bốn năm sau.',
        ],
      },
    ],
  },
  {
    id: 'nha-giao',
    category: 'tin-nha-truong',
    like: ['nha-giao-20-11', 'van-nghe'],
    tags: ['Ngày Nhà giáo Việt Nam', '20/11', 'Thi đua 20-11', 'Tri ân thầy cô'],
    events: [
      {
        id: 'van-nghe',
        month: 11,
        day: 17,
        names: ['hội diễn văn nghệ 20/11', 'liên hoan tiếng hát tặng thầy cô'],
        report: {
          titles: ['{Name}: mười sáu tiết mục', 'Sân khấu sáng đèn từ chập tối'],
          leads: ['Tối {date}, {name} diễn ra tại {place}.', 'Lớp {class} mở màn bằng điệu múa nón {date}.'],
        },
        result: {
          titles: ['Giải Nhất văn nghệ thuộc về lớp {class}', 'Ban giám khảo nói gì về các tiết mục'],
          leads: ['Lớp {class} về nhất {name} với tiểu phẩm về lớp học mái lá.'],
        },
        sentences: ['Các lớp tập sau giờ học suốt hai tuần.', 'Trang phục mượn của mẹ, của bà.'],
      },
      {
        id: 'thi-dua',
        month: 10,
        names: ['đợt thi đua chào mừng ngày Nhà giáo', 'tháng thi đua dạy tốt, học tốt'],
        report: {
          titles: ['Phát động {name}', 'Mỗi lớp một vườn hoa điểm tốt'],
          leads: [
            '{Name} được phát động {date} dưới cờ.',
            'Từ {date}, các lớp đăng ký tiết học tốt, ngày học tốt.',
          ],
        },
        result: {
          titles: ['Tổng kết {name}', 'Hai nghìn bông hoa điểm tốt'],
          leads: ['Sau năm tuần, {name} khép lại, lớp {class} dẫn đầu.'],
        },
        sentences: [
          'Hoa điểm chín, điểm mười dán kín bảng của lớp {class}.',
          'Ban thi đua chấm vào chiều thứ Sáu.',
        ],
      },
      {
        id: 'toa-dam',
        month: 11,
        day: 19,
        names: ['tọa đàm kỷ niệm ngày 20/11', 'buổi gặp mặt các thế hệ nhà giáo'],
        report: {
          titles: ['{Name} tại {place}', 'Những mái đầu bạc về thăm trường'],
          leads: ['{Name} diễn ra ấm áp {date}.', 'Các thầy cô đã nghỉ hưu ngồi lại bên nhau {date}.'],
        },
        sentences: ['Cô giáo già kể chuyện dạy chữ bên đèn dầu.', 'Mỗi lớp gửi một bó hoa hái ở vườn nhà.'],
        series: 'Ngày Nhà giáo {year}',
      },
    ],
  },
  {
    id: 'quyen-gop',
    category: 'tin-nha-truong',
    like: ['quyen-gop'],
    tags: ['Quyên góp', 'Ủng hộ', 'Tương thân tương ái'],
    events: [
      {
        id: 'vung-lu',
        month: 10,
        names: ['quyên góp ủng hộ đồng bào vùng lũ', 'đợt cứu trợ bà con bị ngập'],
        report: {
          titles: ['Phát động {name}', 'Heo đất, áo ấm và những thùng mì'],
          leads: [
            'Nhà trường phát động {name} {date}.',
            'Trống chào cờ vừa dứt, các lớp xếp hàng bỏ phong bì vào thùng {date}.',
          ],
        },
        result: {
          titles: ['Chuyến xe chở hàng tới {village}', 'Công khai số tiền {name}'],
          leads: ['Xe chở {n} thùng hàng đã tới {village} trong đêm.'],
        },
        sentences: [
          'Lớp {class} góp hai triệu đồng từ tiền bán giấy vụn.',
          'Không áp chỉ tiêu, ai có gì góp nấy.',
        ],
        series: 'Ủng hộ vùng lũ {year}',
      },
      {
        id: 'xuan-yeu-thuong',
        month: 1,
        names: ['chương trình Xuân yêu thương', 'Tết vì bạn nghèo'],
        report: {
          titles: ['{Name} trao {n} phần quà', 'Bánh chưng xanh cho bạn'],
          leads: ['{Name} đến với học sinh khó khăn {date}.', 'Sân trường thơm mùi lá dong {date}.'],
        },
        sentences: [
          'Gạo nếp, lá dong do phụ huynh lớp {class} mang đến.',
          'Quà trao tận nhà, không chụp ảnh các em.',
        ],
      },
      {
        id: 'gop-sach',
        month: 4,
        names: ['ngày hội góp sách', 'phong trào tặng sách cho thư viện vùng cao'],
        report: {
          titles: ['{Name}: góp một cuốn, đọc nghìn cuốn', 'Sách cũ tìm bạn mới'],
          leads: ['{Name} diễn ra {date} tại {place}.', 'Mỗi em mang đến một cuốn đã đọc {date}.'],
        },
        result: {
          titles: ['Tám trăm cuốn lên đường', 'Trường bạn gửi thư báo đã nhận'],
          leads: ['Số sách thu được từ {name} đã tới tay các bạn ở {village}.'],
        },
        sentences: ['Trang đầu mỗi cuốn có lời nhắn viết tay.', 'Cô thư viện phân loại đến tối.'],
      },
    ],
  },
];
