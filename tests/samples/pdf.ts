import fs from 'node:fs';
import path from 'node:path';

/** One-page PDFs written by hand: a title, a few lines, a frame. No metadata, no fonts of our own. */
interface Paper {
  /** Below content/news. */
  readonly file: string;
  readonly title: string;
  readonly lines: readonly string[];
}

const SAMPLE = 'Tai lieu mau cua trang tin, khong phai van ban that.';

const PAPERS: readonly Paper[] = [
  {
    file: '2021/dang-ky-tiem-vac-xin-hoc-sinh-12-17-tuoi/phieu-dang-ky.pdf',
    title: 'PHIEU DANG KY TIEM VAC XIN',
    lines: [
      'Ho va ten hoc sinh: ................................................',
      'Lop: ............   Ngay sinh: ....................................',
      'Benh nen, di ung (neu co): .........................................',
      '[  ] Dong y     [  ] Khong dong y',
      'Cha me hoac nguoi giam ho (ky ten): ................................',
    ],
  },
  {
    file: '2022/ke-hoach-tuyen-sinh-lop-6-2022-2023/ke-hoach-tuyen-sinh.pdf',
    title: 'KE HOACH TUYEN SINH LOP 6',
    lines: [
      'Nam hoc 2022 - 2023',
      '1. Doi tuong va phuong thuc xet tuyen',
      '2. Chi tieu',
      '3. Ho so va thoi gian nhan ho so',
      '4. To chuc thuc hien',
    ],
  },
  {
    file: '2022/ke-hoach-tuyen-sinh-lop-6-2022-2023/don-dang-ky.pdf',
    title: 'DON DANG KY TUYEN SINH VAO LOP 6',
    lines: [
      'Ho va ten hoc sinh: ................................................',
      'Truong tieu hoc: ...................................................',
      'Cho o hien nay: ....................................................',
      'Dien thoai cua cha me: .............................................',
      'Ngay ....... thang ....... nam 2022',
    ],
  },
  {
    file: '2022/cac-khoan-thu-2022-2023/cac-khoan-thu.pdf',
    title: 'THONG BAO CAC KHOAN THU',
    lines: [
      'Nam hoc 2022 - 2023',
      '1. Cac khoan thu theo quy dinh',
      '2. Cac khoan thu thoa thuan',
      '3. Doi tuong duoc mien, giam',
      '4. Thoi gian va cach nop',
    ],
  },
  {
    file: '2023/ke-hoach-tuyen-sinh-lop-6-2023-2024/ke-hoach-tuyen-sinh.pdf',
    title: 'KE HOACH TUYEN SINH LOP 6',
    lines: [
      'Nam hoc 2023 - 2024',
      '1. Doi tuong: hoc sinh sinh nam 2012',
      '2. Chi tieu: 3 lop, 118 hoc sinh',
      '3. Ho so va cac moc thoi gian',
      'Trang cuoi: don dang ky',
    ],
  },
  {
    file: '2026/cong-khai-2025-2026/thong-tin-chung.pdf',
    title: 'THONG TIN CHUNG VE NHA TRUONG',
    lines: [
      'Cong khai nam hoc 2025 - 2026',
      '1. Ten, dia chi, loai hinh',
      '2. Su mang, tam nhin, muc tieu',
      '3. To chuc bo may',
    ],
  },
  {
    file: '2026/cong-khai-2025-2026/thu-chi-tai-chinh.pdf',
    title: 'THU, CHI TAI CHINH',
    lines: [
      'Cong khai nam hoc 2025 - 2026',
      '1. Cac khoan thu',
      '2. Cac khoan chi',
      '3. Chinh sach mien, giam',
      '4. So du cac quy',
    ],
  },
  {
    file: '2026/cong-khai-2025-2026/doi-ngu.pdf',
    title: 'DOI NGU CAN BO, GIAO VIEN, NHAN VIEN',
    lines: [
      'Cong khai nam hoc 2025 - 2026',
      '1. So luong theo vi tri viec lam',
      '2. Trinh do dao tao',
      '3. Boi duong hang nam',
    ],
  },
  {
    file: '2026/cong-khai-2025-2026/co-so-vat-chat.pdf',
    title: 'CO SO VAT CHAT, THIET BI DAY HOC',
    lines: [
      'Cong khai nam hoc 2025 - 2026',
      '1. Dien tich dat, san choi',
      '2. Phong hoc, phong bo mon, thu vien',
      '3. Thiet bi day hoc toi thieu',
      '4. Nuoc sach, nha ve sinh',
    ],
  },
];

const escape = (text: string): string => text.replaceAll(/[\\()]/g, (char) => `\\${char}`);

export function pdf(title: string, lines: readonly string[]): Buffer {
  const text = (font: string, size: number, x: number, y: number, words: string): string =>
    `BT /${font} ${size} Tf ${x} ${y} Td (${escape(words)}) Tj ET`;
  const content = [
    '0.04 0.38 0.27 rg 56 778 483 3 re f 0.1 g',
    text('F1', 11, 56, 792, 'TRUONG THCS BINH THANH'),
    text('F2', 17, 56, 728, title),
    ...lines.map((line, i) => text('F1', 12, 56, 686 - i * 26, line)),
    '0.75 G 0.8 w 56 96 m 539 96 l S',
    text('F1', 9, 56, 78, SAMPLE),
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (vi) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  let out = '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n';
  const places = objects.map((object, i) => {
    const start = out.length;
    out += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

export function writePdfs(root: string, all: boolean): number {
  let count = 0;
  for (const { file, title, lines } of PAPERS) {
    const target = path.join(root, 'news', file);
    if (!all && fs.existsSync(target)) continue;
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, pdf(title, lines));
    count += 1;
  }
  return count;
}
