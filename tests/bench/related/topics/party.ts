import type { NewsTopic } from './topic.ts';

/** Chi bộ, Đoàn, Đội. */
export const PARTY: readonly NewsTopic[] = [
  {
    id: 'chi-bo',
    category: 'dang-doan-doi',
    like: ['sinh-hoat-chi-bo', 'dai-hoi-chi-bo'],
    tags: ['Chi bộ', 'Công tác Đảng', 'Đảng bộ xã'],
    events: [
      {
        id: 'dai-hoi',
        month: 9,
        names: ['Đại hội Chi bộ', 'đại hội đảng viên', 'Đại hội nhiệm kỳ mới'],
        report: {
          titles: ['{Name} thành công tốt đẹp', 'Một trăm phần trăm đảng viên có mặt tại {name}'],
          leads: [
            'Sáng {date}, toàn thể đảng viên nhà trường dự {name} tại {place}.',
            '{Name} khai mạc {date}, {comrade} đến dự và chỉ đạo.',
          ],
        },
        result: {
          titles: ['Ra mắt Chi ủy khóa mới', 'Phân công nhiệm vụ cho ba đồng chí cấp ủy'],
          leads: [
            'Một tuần sau khi được bầu, ba đồng chí trong Chi ủy họp phiên đầu tại {place}.',
            '{comrade} tiếp tục được tín nhiệm giữ chức Bí thư và phân công công việc từng người.',
          ],
        },
        sentences: [
          'Báo cáo chính trị đã qua hai lần góp ý, sửa mười bảy chỗ.',
          'Phiếu bầu được kiểm công khai, kết quả công bố ngay tại chỗ.',
          'Phương hướng ba năm tới có năm chỉ tiêu, mỗi chỉ tiêu một người chịu trách nhiệm.',
        ],
        series: 'Đại hội Chi bộ {year}',
      },
      {
        id: 'ket-nap',
        month: 4,
        names: ['lễ kết nạp đảng viên', 'lễ kết nạp quần chúng ưu tú vào Đảng'],
        report: {
          titles: ['Chi bộ tổ chức {name} {person}', 'Thêm một người đứng dưới cờ búa liềm'],
          leads: [
            'Chiều {date}, {name} diễn ra trang nghiêm tại {place}.',
            'Giơ tay tuyên thệ {date}, {person} trở thành đảng viên dự bị.',
          ],
        },
        result: {
          titles: [
            'Đảng viên dự bị báo cáo sau những tháng đầu',
            'Tạo nguồn phát triển Đảng từ giáo viên trẻ',
          ],
          leads: ['Người được giao giúp đỡ nhận xét về {person} trong kỳ sinh hoạt thường lệ.'],
        },
        sentences: [
          'Hồ sơ lý lịch do hai đồng chí trong Chi ủy thẩm tra.',
          'Đảng ủy xã trao quyết định và tặng cuốn Điều lệ.',
          'Quần chúng {person} dạy môn {subject} đã sáu năm.',
        ],
      },
      {
        id: 'chuyen-de',
        month: 2,
        day: 3,
        names: ['sinh hoạt chuyên đề 3/2', 'buổi sinh hoạt kỷ niệm ngày thành lập Đảng'],
        report: {
          titles: ['{Name}: học Bác từ việc nhỏ', 'Chuyện kể về những học sinh ở xa trường'],
          leads: [
            '{Name} được tổ chức {date} tại {place}.',
            'Nhân ngày thành lập Đảng, {date}, các đảng viên kể lại việc mình đã làm cho học trò.',
          ],
        },
        sentences: [
          'Mỗi đảng viên nhận đỡ đầu hai em có nguy cơ bỏ học.',
          'Phần ôn lại truyền thống gói gọn trong hai mươi phút.',
          'Một đồng chí ba lần đến {village} mới gặp được bố mẹ học sinh.',
        ],
      },
    ],
  },
  {
    id: 'doan',
    category: 'dang-doan-doi',
    like: ['doan-26-3', 'ket-nap-doan-vien'],
    tags: ['Đoàn Thanh niên', 'Chi đoàn', 'Đoàn TNCS Hồ Chí Minh'],
    events: [
      {
        id: 'hoi-trai',
        month: 3,
        day: 25,
        names: ['hội trại 26/3', 'trại thanh niên', 'ngày hội kỷ niệm thành lập Đoàn'],
        report: {
          titles: ['Tưng bừng {name}', 'Đêm lửa giữa thung lũng'],
          leads: [
            '{Name} mở cổng từ sáng {date} ở {place}.',
            'Mười hai túp lều dựng xong trước giờ khai mạc, {date}.',
          ],
        },
        result: {
          titles: ['Lớp {class} giành giải cổng trại đẹp nhất', 'Trao giải các phần thi của {name}'],
          leads: ['Ban giám khảo công bố kết quả {name}: giải Nhất thuộc về lớp {class}.'],
        },
        sentences: [
          'Cọc, dây, bạt do phụ huynh lớp {class} cho mượn.',
          'Phần thi kéo co và đi cà kheo kéo dài tới trưa.',
        ],
      },
      {
        id: 'doan-vien-moi',
        month: 5,
        names: ['lễ kết nạp đoàn viên', 'lễ trao huy hiệu Đoàn'],
        report: {
          titles: ['{Name} cho học sinh khối 9', 'Mười hai gương mặt nhận huy hiệu'],
          leads: ['{Name} diễn ra {date} tại {place}.', 'Các bạn khối 9 đọc lời hứa {date}.'],
        },
        sentences: [
          'Bốn buổi học cảm tình Đoàn đã xong từ tháng trước.',
          'Sổ đoàn viên có dán ảnh, đóng dấu xã Đoàn.',
        ],
      },
      {
        id: 'tinh-nguyen',
        month: 7,
        names: ['chiến dịch Hoa phượng đỏ', 'mùa hè tình nguyện'],
        report: {
          titles: ['Ra quân {name}', 'Áo xanh về {village}'],
          leads: [
            'Sáng {date}, {name} bắt đầu ở {village}.',
            'Hai mươi thầy cô trẻ mang xẻng, cuốc ra đường xóm {date}.',
          ],
        },
        result: {
          titles: ['Ba trăm mét đường và một thư viện nhỏ', 'Tổng kết {name}'],
          leads: ['Sau ba tuần, {name} để lại ở {village} một con đường sạch và một tủ sách.'],
        },
        sentences: ['Buổi tối mở lớp ôn hè miễn phí cho trẻ trong xóm.', 'Cơm trưa do hội phụ nữ nấu.'],
        series: 'Mùa hè xanh',
      },
    ],
  },
  {
    id: 'lien-doi',
    category: 'dang-doan-doi',
    like: ['dai-hoi-lien-doi', 'ket-nap-doi-vien'],
    tags: ['Liên đội', 'Đội Thiếu niên', 'Đội TNTP'],
    notice: {
      kind: 'thi-dua-tuan',
      title: 'Kết quả thi đua tuần {week}',
      lead: 'Liên đội công bố điểm thi đua các chi đội tuần {week}, từ {from} đến {to}.',
      sentences: [
        'Nhất: chi đội {class} với {n} điểm; nhì: chi đội {class2}.',
        'Điểm trừ: đi muộn, quên khăn quàng, trực nhật chậm.',
        'Cờ luân lưu trao vào giờ chào cờ.',
      ],
    },
    events: [
      {
        id: 'dai-hoi-doi',
        month: 10,
        names: ['Đại hội Liên đội', 'đại hội cháu ngoan Bác Hồ'],
        report: {
          titles: ['{Name} năm học {year}', 'Một trăm hai mươi đại biểu quàng khăn đỏ'],
          leads: [
            '{Name} họp {date} tại {place}.',
            'Đại biểu các chi đội về {place} dự phiên họp lớn nhất năm {date}.',
          ],
        },
        result: {
          titles: ['Ban chỉ huy mới ra mắt các chi đội', 'Liên đội trưởng là ai'],
          leads: ['Mười lăm bạn vừa được bầu chia nhau việc cho cả năm.'],
        },
        sentences: [
          'Bạn {person} lớp {class} được nhiều phiếu nhất.',
          'Câu hỏi về giờ ra chơi được vỗ tay lâu nhất.',
        ],
        series: 'Đại hội Liên đội',
      },
      {
        id: 'ke-hoach-nho',
        month: 11,
        names: ['phong trào kế hoạch nhỏ', 'ngày thu gom giấy vụn'],
        report: {
          titles: ['{Name} được {n} tạ giấy', 'Giấy cũ chất cao quá đầu'],
          leads: [
            '{Name} diễn ra {date} ở {place}.',
            'Từ sáng {date}, các chi đội chở giấy, chai nhựa đến cân.',
          ],
        },
        sentences: [
          'Tiền bán phế liệu góp mua thẻ bảo hiểm cho bạn nghèo.',
          'Chi đội {class} góp nhiều nhất.',
        ],
      },
    ],
  },
];
