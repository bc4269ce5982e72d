import type { NewsTopic } from './topic.ts';

/** Họp phụ huynh, sức khỏe, bán trú. */
export const FAMILIES: readonly NewsTopic[] = [
  {
    id: 'hop-phu-huynh',
    category: 'phu-huynh',
    like: ['hop-phu-huynh', 'ban-dai-dien'],
    tags: ['Họp phụ huynh', 'Họp CMHS', 'Phụ huynh'],
    events: [
      {
        id: 'dau-nam',
        month: 9,
        names: ['họp {phhs} đầu năm', 'cuộc họp {cmhs} đầu năm học'],
        report: {
          titles: ['Thư mời {name} {year}', 'Kính mời gia đình tới trường'],
          leads: [
            'Nhà trường kính mời gia đình dự {name} vào {time} {date}.',
            'Xin mời các gia đình có mặt ở lớp của con vào {time} {date}.',
          ],
        },
        result: {
          titles: ['Biên bản {name}', 'Những điều gia đình hỏi nhiều nhất'],
          leads: ['Qua {name}, gia đình hỏi nhiều về điện thoại và giờ tan trường.'],
        },
        sentences: ['Khối 6 họp ca sáng, khối 9 họp ca chiều.', 'Xe để ở sân sau, không thu tiền.'],
      },
      {
        id: 'cuoi-ky',
        month: 1,
        names: ['họp {phhs} cuối học kỳ I', 'buổi trao đổi kết quả học kỳ với gia đình'],
        report: {
          titles: ['{Name} năm học {year}', 'Bảng điểm trao tận tay'],
          leads: ['{Name} diễn ra {date}.', 'Từng gia đình gặp riêng {gvcn} lớp {class} {date}.'],
        },
        sentences: ['Không đọc điểm trước đông người.', 'Gia đình vắng nhận biên bản qua tin nhắn.'],
      },
      {
        id: 'ban-dai-dien',
        month: 10,
        names: ['lễ ra mắt ban đại diện {cmhs}', 'buổi ra mắt ban phụ huynh trường'],
        report: {
          titles: ['{Name} năm học {year}', 'Những người bố, người mẹ vác việc chung'],
          leads: ['{Name} diễn ra {date}.', 'Chín ông bố, bà mẹ nhận việc chung của trường {date}.'],
        },
        result: {
          titles: ['{n} ngày công lát sân', 'Bữa trưa ấm ở nhà để xe'],
          leads: ['Các ông bố, bà mẹ vừa góp {n} ngày công lát lối đi.'],
        },
        sentences: ['Trưởng ban là bác {person}, thợ sửa máy nông cụ.', 'Chỉ nhận đóng góp tự nguyện.'],
      },
    ],
  },
  {
    id: 'suc-khoe',
    category: 'phu-huynh',
    like: ['kham-suc-khoe', 'tiem-chung'],
    tags: ['Y tế trường học', 'Sức khỏe học đường', 'Phòng, chống dịch'],
    events: [
      {
        id: 'kham',
        month: 10,
        names: ['khám sức khỏe học sinh', 'khám sức khỏe đầu năm'],
        report: {
          titles: ['{Name} năm học {year}', 'Đo mắt, đếm răng, cân nặng'],
          leads: ['Trạm y tế {name} từ {date}.', 'Bác sĩ {person} đến từng lớp {date}.'],
        },
        result: {
          titles: ['{n} em cận thị sau đợt khám', 'Phiếu sức khỏe gửi về nhà'],
          leads: ['Kết quả {name}: cận thị tăng, sâu răng giảm.'],
        },
        sentences: ['Lớp {class} có nhiều em phải đeo kính.', 'Phiếu gửi riêng, giữ kín.'],
      },
      {
        id: 'phong-dich',
        announced: true,
        month: 2,
        names: ['phòng chống dịch sau Tết', 'phòng bệnh theo mùa'],
        report: {
          titles: ['Phối hợp {name}', 'Bốn việc mỗi sáng trước khi ra khỏi nhà'],
          leads: [
            'Nhà trường nhắc gia đình {name} từ {date}.',
            'Học sinh trở lại lớp {date}, xin gia đình để ý khi con ho, sốt.',
          ],
        },
        result: {
          titles: ['Lớp {class} đã đi học lại đủ', 'Ba tuần không có ca bệnh mới'],
          leads: ['Nhờ {name}, ba tuần nay không lớp nào phải nghỉ.'],
        },
        sentences: ['Em nào sốt thì ở nhà, gọi {gvcn}.', 'Phòng học mở cửa sổ, lau bàn hằng ngày.'],
      },
      {
        id: 'tiem',
        announced: true,
        month: 11,
        names: ['đăng ký tiêm vắc xin', 'đăng ký tiêm chủng'],
        report: {
          titles: ['Hướng dẫn {name}', 'Tiêm hay không do gia đình quyết định'],
          leads: ['Gia đình {name} trước {date}.', 'Phiếu đồng ý nộp cho lớp trước {date}.'],
        },
        sentences: ['Ngồi lại ba mươi phút sau mũi tiêm.', 'Em có bệnh nền đi cùng người lớn.'],
      },
    ],
  },
  {
    id: 'ban-tru',
    category: 'phu-huynh',
    like: ['thuc-don-ban-tru'],
    tags: ['Bán trú', 'Bữa ăn học đường', 'Thực đơn'],
    notice: {
      kind: 'thuc-don',
      title: 'Thực đơn bán trú tuần {week}',
      lead: 'Thực đơn bữa trưa của học sinh bán trú tuần {week}, từ {from} đến {to}.',
      sentences: [
        'Thứ Hai thịt kho, canh bí; thứ Ba cá rán, rau luộc; thứ Tư trứng đúc thịt.',
        'Mỗi ngày {n} suất, lưu mẫu hai mươi bốn giờ.',
        'Em nào dị ứng xin báo bếp trước bảy giờ.',
      ],
    },
    events: [
      {
        id: 'dang-ky',
        announced: true,
        month: 8,
        names: ['đăng ký ăn bán trú', 'mở lại bếp ăn bán trú'],
        report: {
          titles: ['{Name} năm học {year}', 'Bếp đỏ lửa từ tuần sau'],
          leads: ['{Name} từ {date}.', 'Nhà bếp nấu bữa đầu tiên {date}.'],
        },
        sentences: ['Mỗi suất hai mươi lăm nghìn đồng.', 'Phòng ngủ trưa kê lại giường tầng.'],
      },
      {
        id: 'kiem-tra-bep',
        month: 11,
        names: ['kiểm tra an toàn thực phẩm bếp ăn', 'đợt kiểm tra bếp bán trú'],
        report: {
          titles: ['{Name} bất ngờ', 'Mở nắp nồi, xem sổ lưu mẫu'],
          leads: ['{Name} diễn ra {date}.', 'Sáu phụ huynh cùng cán bộ y tế vào bếp {date}.'],
        },
        result: {
          titles: ['Bếp ăn sửa xong hai lỗi', 'Kết luận về bếp bán trú'],
          leads: ['Sau {name}, nhà bếp đã thay tủ lạnh và dao thớt.'],
        },
        sentences: ['Rau lấy ở hợp tác xã {village} có hóa đơn.', 'Dao thớt sống, chín để riêng.'],
      },
    ],
  },
];
