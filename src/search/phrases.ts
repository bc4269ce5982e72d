import type { Forms } from './concepts.ts';

/** How people put what they ask. The build leaves it beside the index, so that it is no part of the script. */
export interface Phrases {
  /** What is written for short in messages, and what it stands for. */
  readonly chat: Readonly<Record<string, string>>;
  /** Turns of a question that say nothing of what is asked for. */
  readonly questions: Forms;
  /** What ends a sentence of some words; elsewhere these are words like others. */
  readonly polite: Forms;
  /** What ends a question: only where its turn stands before it. */
  readonly endings: Forms;
  /** Words that hold a sentence together: they count little, and an article without them is complete as well. */
  readonly small: Forms;
  /** The same, where other words have the same letters: only when typed with their marks. */
  readonly smallIfMarked: readonly string[];
  /** Words before a number that may be typed without a space, so that its digit is no key of VNI: `lop6`, `thang9`; without marks. */
  readonly counted: readonly string[];
}

export const PHRASES: Phrases = {
  chat: {
    ...{ k: 'không', ko: 'không', hok: 'không', hem: 'không' },
    ...{ j: 'gì', h: 'giờ', dc: 'được', đc: 'được', vs: 'với', r: 'rồi', z: 'vậy', zậy: 'vậy' },
    ...{ ntn: 'như thế nào', bn: 'bao nhiêu', bnh: 'bao nhiêu', bh: 'bao giờ', bg: 'bao giờ', lm: 'làm' },
    ...{ trc: 'trước', cx: 'cũng', nx: 'nữa', ng: 'người', mn: 'mọi người', mng: 'mọi người', iu: 'yêu' },
    ...{
      bik: 'biết',
      bít: 'biết',

      ak: 'ạ',
      trg: 'trường',
      trog: 'trong',
    },
    ...{ hs: 'học sinh', gv: 'giáo viên', ph: 'phụ huynh', nv: 'nhân viên', tgian: 'thời gian' },
    ...{ kh: 'kế hoạch', tb: 'thông báo', qđ: 'quyết định', qd: 'quyết định', nq: 'nghị quyết' },
    ...{
      hk: 'học kỳ',
      hki: 'học kỳ I',
      hkii: 'học kỳ II',
      gk: 'giữa kỳ',
      ck: 'cuối kỳ',
      kt: 'kiểm tra',
      nh: 'năm học',
    },
  },
  questions: [
    ...[
      'bao giờ',
      'từ bao giờ',
      'đến bao giờ',
      'khi nào',
      'đến khi nào',
      'lúc nào',
      'vào lúc nào',
      'hôm nào',
    ],
    ...[
      'ngày nào',
      'vào ngày nào',
      'ngày mấy',
      'thứ mấy',
      'vào thứ mấy',
      'mấy giờ',
      'lúc mấy giờ',
      'bao lâu',
    ],
    ...['ở đâu', 'chỗ nào', 'ở chỗ nào', 'nơi nào', 'tìm ở đâu', 'xem ở đâu', 'nộp ở đâu', 'tổ chức ở đâu'],
    ...['diễn ra ở đâu', 'diễn ra khi nào', 'tổ chức khi nào', 'bắt đầu từ bao giờ', 'bắt đầu khi nào'],
    ...['như thế nào', 'thế nào', 'ra sao', 'thì sao', 'làm sao', 'làm sao để biết', 'tại sao', 'vì sao'],
    ...[
      'gì',
      'là gì',
      'cái gì',
      'những gì',
      'bao nhiêu',
      'ai là',
      'là ai',
      'những ai',
      'ai biết',
      'có ai biết',
    ],
    ...['ai phụ trách', 'do ai phụ trách', 'có phải', 'phải không', 'được không', 'hay không', 'có không'],
    ...['k biết', 'k bít', 'ko biết', 'ko bít', 'hok biết', 'hok bít', 'không bít', 'ai bít', 'có ai bít'],
    ...[
      'có được nghỉ không',
      'có phải nộp không',
      'có chưa',
      'đã có chưa',
      'đã có kết quả chưa',
      'mọi người',
    ],
    ...['không ạ', 'chưa ạ', 'thế ạ', 'vậy ạ', 'rồi ạ', 'không biết', 'em không biết', 'xin hỏi', 'cho hỏi'],
    ...['cho em hỏi', 'cho mình hỏi', 'cho tôi hỏi', 'thầy cô cho hỏi', 'nhà trường cho hỏi', 'nhờ thầy cô'],
    ...['cho biết', 'xin cho biết', 'muốn hỏi', 'em muốn hỏi', 'muốn biết', 'tôi muốn biết', 'tôi muốn'],
    ...['muốn xem', 'tôi cần', 'cần tìm', 'tìm bài', 'thông tin về', 'xem thông tin', 'xem thông tin về'],
    ...['làm sao để xem thông tin về', 'nhà trường đã thông báo', 'trường mình', 'trường ta'],
    ...['cần chuẩn bị gì', 'cần chuẩn bị những gì', 'cần mang gì', 'cần mang những gì'],
  ],
  polite: ['không', 'ạ', 'nhé'],
  endings: ['chưa', 'nhỉ', 'vậy', 'thế', 'hả', 'nào', 'đâu', 'rồi', 'với', 'à', 'k', 'ko', 'hok', 'z'],
  counted:
    'lop khoi tuan thang t hk ki hocki so tiet bai dot lan ngay nam qui tt cv kh qd nd ct nq tb hd to de ca phong diem'.split(
      ' ',
    ),
  small: ['là', 'của', 'và', 'các', 'những', 'cho', 'được', 'với', 'có', 'nhà trường'],
  smallIfMarked:
    'về tại thì mà này đó khi bị do vào ra ở để đã đang sẽ từ đến theo cùng cũng rất phải trong trên còn nếu như'.split(
      ' ',
    ),
};
