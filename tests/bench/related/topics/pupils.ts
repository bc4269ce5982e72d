import type { NewsTopic } from './topic.ts';

/** Thể thao, an toàn, học bổng. */
export const PUPILS: readonly NewsTopic[] = [
  {
    id: 'the-thao',
    category: 'hoc-sinh',
    like: ['bong-da', 'hoi-khoe-phu-dong'],
    tags: ['Thể thao', 'Hội khỏe Phù Đổng', 'TDTT'],
    events: [
      {
        id: 'phu-dong',
        month: 10,
        names: ['{hkpd} cấp trường', 'ngày hội thể thao'],
        report: {
          titles: ['Khai mạc {name}', 'Đường chạy rực nắng'],
          leads: ['{Name} khai mạc {date}.', 'Bốn trăm vận động viên nhỏ diễu hành {date}.'],
        },
        result: {
          titles: ['Lớp {class} nhất toàn đoàn', 'Bảng huy chương {name}'],
          leads: ['{Name} khép lại, lớp {class} có {n} huy chương.'],
        },
        sentences: ['Chung kết chạy tiếp sức phải xem lại ảnh mới rõ ai nhất.', 'Trọng tài là {teacher}.'],
        series: 'Hội khỏe Phù Đổng {year}',
      },
      {
        id: 'bong-da',
        month: 3,
        names: ['giải bóng đá mini', 'giải bóng đá học sinh'],
        report: {
          titles: ['Bốc thăm {name}', 'Trận mở màn giữa lớp {class} và lớp {class2}'],
          leads: ['{Name} đá trận đầu {date} ở {place}.', 'Mười hai đội chia ba bảng, bóng lăn {date}.'],
        },
        result: {
          titles: ['Lớp {class} vô địch', 'Cú sút ở phút bù giờ'],
          leads: ['Trận chung kết {name} phân định bằng loạt luân lưu, lớp {class} nâng cúp.'],
        },
        sentences: ['Thủ môn lớp {class} cản ba quả phạt đền.', 'Cỏ sân mới được tỉa.'],
      },
      {
        id: 'cap-huyen',
        month: 12,
        names: ['{hkpd} cấp huyện', 'giải điền kinh huyện'],
        report: {
          titles: ['Ba mươi sáu em dự {name}', 'Mang cả trống đi cổ vũ'],
          leads: ['Đoàn ta dự {name} {date}.', 'Xe chở vận động viên lên huyện {date}.'],
        },
        sentences: ['Đội đẩy gậy có hai huy chương vàng.', 'Em chạy chốt học lớp {class}.'],
      },
    ],
  },
  {
    id: 'an-toan',
    category: 'hoc-sinh',
    like: ['an-toan-giao-thong', 'phong-chay', 'duoi-nuoc'],
    tags: ['An toàn', 'An toàn trường học', 'Kỹ năng sống'],
    events: [
      {
        id: 'giao-thong',
        month: 9,
        names: ['tháng {atgt}', 'lễ ký cam kết {atgt}'],
        report: {
          titles: ['Hưởng ứng {name}', 'Đội mũ cho em'],
          leads: ['{Name} mở đầu {date} với công an xã.', 'Công an xã nói chuyện về mũ bảo hiểm {date}.'],
        },
        sentences: ['Cổng trường kẻ vạch chờ cho xe đưa đón.', 'Lớp {class} không có em nào đi xe máy.'],
      },
      {
        id: 'chay-no',
        month: 11,
        names: ['diễn tập {pccc}', 'buổi thực hành thoát nạn'],
        report: {
          titles: ['{Name} tại {place}', 'Khói mù mịt mà không ai hoảng'],
          leads: ['{Name} diễn ra {date}.', 'Chuông báo cháy reo giữa tiết ba {date}.'],
        },
        result: {
          titles: ['Thay {n} bình chữa cháy', 'Những lối thoát phải mở'],
          leads: ['Qua {name}, nhà trường thấy hai lối thoát còn bị chắn.'],
        },
        sentences: ['Lớp {class} xuống sân trong chín mươi giây.', 'Đại úy {person} dạy cách dùng bình bột.'],
      },
      {
        id: 'duoi-nuoc',
        month: 5,
        names: ['tập huấn phòng chống đuối nước', 'lớp dạy bơi'],
        report: {
          titles: ['{Name} trước hè', 'Mặt ao lặng và những lời dặn'],
          leads: ['{Name} mở {date}.', 'Các em học nổi, học kêu cứu {date}.'],
        },
        result: {
          titles: ['Sáu mươi em biết bơi', 'Bể bơi di động chuyển về xã'],
          leads: ['Kết thúc {name}, sáu mươi em bơi được hai mươi lăm mét.'],
        },
        sentences: ['Không nhảy xuống cứu bạn khi chưa học cứu đuối.', 'Cọc tiêu cắm quanh đập ở {village}.'],
      },
    ],
  },
  {
    id: 'hoc-bong',
    category: 'hoc-sinh',
    like: ['hoc-bong'],
    tags: ['Học bổng', 'Khuyến học', 'Tiếp sức đến trường'],
    events: [
      {
        id: 'khuyen-hoc',
        month: 9,
        names: ['lễ trao học bổng khuyến học', 'lễ tặng quà học sinh nghèo vượt khó'],
        report: {
          titles: ['{Name} đầu năm học', 'Ba mươi suất quà ngày tựu trường'],
          leads: ['{Name} diễn ra {date} tại {place}.', 'Quỹ khuyến học xã đến trường {date}.'],
        },
        sentences: ['Em lớp {class} sống với bà, học khá bốn năm liền.', 'Mỗi suất một triệu đồng.'],
      },
      {
        id: 'xe-dap',
        month: 11,
        names: ['chương trình xe đạp cho em', 'lễ trao xe đạp cho học sinh ở xa'],
        report: {
          titles: ['{Name}: mười lăm chiếc xe mới', 'Con đường đến lớp ngắn lại'],
          leads: ['{Name} đến trường {date}.', 'Mười lăm chiếc xe xếp hàng ở {place} {date}.'],
        },
        result: {
          titles: ['Thư của em học sinh được tặng xe', 'Sau ba tháng đạp xe tới lớp'],
          leads: ['Em lớp {class} viết thư kể từ ngày có xe, em không đi muộn nữa.'],
        },
        sentences: ['Nhà em ở {village}, cách trường bảy cây số.', 'Bác bảo vệ dạy cách vá săm.'],
      },
      {
        id: 'do-dau',
        month: 2,
        names: ['nhận đỡ đầu học sinh mồ côi', 'chương trình Con nuôi nhà trường'],
        report: {
          titles: ['{Name}', 'Thầy cô góp gạo nuôi trò'],
          leads: ['{Name} bắt đầu từ {date}.', 'Ba em mồ côi có thêm người chăm lo kể từ {date}.'],
        },
        sentences: [
          'Mỗi tháng năm trăm nghìn đồng cho tới hết lớp 9.',
          'Việc trao làm kín đáo tại phòng hội đồng.',
        ],
      },
    ],
  },
];
